import { formatMoney } from '../../format-money.ts';
import { html as markup, type Html } from '../../html.ts';
import type { StorefrontLocale } from '../storefront-texts.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import { discountLabel } from './lines.ts';
import { pageTexts } from './texts.ts';

/** What the lines come to, as it was sent. */
export function totalList(snapshot: Snapshot, locale: StorefrontLocale): Html {
  const { currency, subtotal, discount, discountAmount, shipping, total, taxesIncluded } = snapshot;
  const texts = pageTexts(locale);
  const money = (amount: string): string => formatMoney(amount, currency, locale);
  return markup`<dl class="quotewire-totals">
  ${(discount ?? shipping) && row(texts.subtotal, money(subtotal))}
  ${discount && row(discountLabel(discount, locale), `−${money(discountAmount)}`)}
  ${shipping && row(shipping.title, money(shipping.price))}
  <div class="quotewire-total">
    <dt>${texts.total}</dt>
    <dd class="quotewire-amount">${money(total)}</dd>
  </div>
</dl>
<p class="quotewire-quiet quotewire-amount">${taxesIncluded ? texts.taxIncluded : texts.beforeTax}</p>`;
}

function row(label: string, value: string): Html {
  return markup`<div><dt>${label}</dt><dd class="quotewire-amount">${value}</dd></div>`;
}
