import type { Request } from 'express';
import type { ShopProfile } from '../shopify/shop-profile.ts';
import { customerOf } from './customer.ts';
import type { Globals } from './liquid.ts';
import type { Translations } from './translations.ts';

/** Where Acme Supply ships to. */
const COUNTRIES =
  'AT AU BE CA CH CZ DE DK ES FI FR GB HU IE IT JP LU MX NL NO NZ PL PT RO SE SG SI SK US'.split(
    ' ',
  );

/** The objects that Shopify gives to every template of a page. */
export function globalsFor(
  request: Request,
  { domain, profile }: { domain: string; profile: ShopProfile },
  translations: Translations,
): Globals {
  const { searchParams, pathname } = new URL(request.originalUrl, 'http://storefront');
  const locale = translations.choose(
    searchParams.get('locale') ?? undefined,
    request.headers['accept-language'],
  );
  return {
    request: {
      locale: { iso_code: locale },
      design_mode: searchParams.has('design_mode'),
      path: pathname,
    },
    shop: {
      name: profile.name,
      domain,
      permanent_domain: domain,
      currency: profile.currency,
    },
    cart: { currency: { iso_code: profile.currency } },
    routes: {
      root_url: '/',
      cart_url: '/cart',
      cart_add_url: '/cart/add',
      account_url: '/account',
    },
    customer: customerOf(request),
    localization: {
      language: { iso_code: locale },
      available_languages: translations.locales.map((iso_code) => ({ iso_code })),
      country: { iso_code: 'US' },
      available_countries: countriesIn(locale),
    },
  };
}

function countriesIn(locale: string): { iso_code: string; name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return COUNTRIES.map((iso_code) => ({ iso_code, name: names.of(iso_code) ?? iso_code })).toSorted(
    (a, b) => a.name.localeCompare(b.name, locale),
  );
}
