import { numberFormat } from '../../intl-formats.ts';
import { formatMoney } from '../../format-money.ts';
import { html as markup, type Html } from '../../html.ts';
import { filled } from '../filled.ts';
import type { StorefrontLocale } from '../storefront-texts.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import { pageTexts } from './texts.ts';
import { isWebAddress } from './web-address.ts';
import { percent } from './written.ts';

type Line = Snapshot['lines'][number];

/** Twice what it is shown in, for screens that are twice as fine. */
const IMAGE_PIXELS = '144';

/** What is quoted, line by line. */
export function lineList({ lines, currency }: Snapshot, locale: StorefrontLocale): Html {
  const texts = pageTexts(locale);
  return markup`<section aria-labelledby="quotewire-items">
  <h2 id="quotewire-items">${texts.items}</h2>
  <ul>${lines.map((line) => lineItem(line, currency, locale))}</ul>
</section>`;
}

function lineItem(line: Line, currency: string, locale: StorefrontLocale): Html {
  const { each } = pageTexts(locale);
  const money = (amount: string): string => formatMoney(amount, currency, locale);
  const quantity = numberFormat(locale).format(line.quantity);
  const name = [line.variantName, line.sku].filter(Boolean).join(' · ');
  return markup`
    <li class="quotewire-line">
      ${image(line.productImage)}
      <div>
        <strong>${line.productTitle}</strong>
        ${name && markup`<p class="quotewire-quiet">${name}</p>`}
        <p class="quotewire-quiet">${quantity} × ${filled(each, { price: money(line.unitPrice) })}</p>
        ${line.discount && markup`<p class="quotewire-quiet">${discountLabel(line.discount, locale)}: −${money(line.discountAmount)}</p>`}
        ${line.note && markup`<p class="quotewire-quiet quotewire-note">${line.note}</p>`}
      </div>
      <p class="quotewire-amount">${money(line.total)}</p>
    </li>`;
}

/** "Discount", or "Discount (10%)". */
export function discountLabel(
  { kind, value }: NonNullable<Line['discount']>,
  locale: StorefrontLocale,
): string {
  const { discount } = pageTexts(locale);
  return kind === 'percentage' ? `${discount} (${percent(value, locale)})` : discount;
}

/** The title beside it says what it shows. */
function image(address: string | null): Html {
  if (address === null || !isWebAddress(address)) {
    return markup`<span class="quotewire-image"></span>`;
  }
  const url = new URL(address);
  if (url.hostname === 'cdn.shopify.com') url.searchParams.set('width', IMAGE_PIXELS);
  return markup`<img class="quotewire-image" src="${url.href}" alt="" width="72" height="72" loading="lazy" referrerpolicy="no-referrer">`;
}
