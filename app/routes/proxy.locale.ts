import type { StorefrontLocale } from '../quotes/storefront-texts.ts';
import { acceptedLanguages, chooseLocale } from '../texts/locale.ts';
import type { ProxyBody } from './proxy.body.server.ts';

/** The language to answer in: what the storefront says it is in, else what the browser asks for. */
export function localeOf(request: Request, body: ProxyBody): StorefrontLocale {
  const said = body.kind === 'refused' ? undefined : body.kind === 'form' ? body.form : body.value;
  const locale = typeof said === 'object' && said !== null && 'locale' in said ? said.locale : null;
  const accepted = acceptedLanguages(request.headers.get('Accept-Language'));
  return chooseLocale(typeof locale === 'string' ? [locale, ...accepted] : accepted);
}
