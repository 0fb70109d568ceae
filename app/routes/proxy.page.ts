import { escapeMarkup as text } from '../html.ts';
import { COUNTRY_CODES } from '../quotes/countries.ts';
import type { FieldError } from '../quotes/field-error.ts';
import type { FieldDefinition } from '../quotes/fields/field.ts';
import { formFieldOf, type PlainForm } from '../quotes/plain-form.ts';
import type { FormLabel } from '../quotes/storefront-texts.en.ts';
import { storefrontTexts, type StorefrontLocale } from '../quotes/storefront-texts.ts';
import { outcomeHeaders, type Outcome } from './proxy.outcome.ts';
import { customFieldNames, customFieldRows, otherCustomFields } from './proxy.page-fields.ts';
import { formRow } from './proxy.page-row.ts';

/** What a plain form post was about, to answer it with a page inside the theme. */
export interface PostedForm {
  form: PlainForm;
  locale: StorefrontLocale;
  /** Where the form goes, as browsers see it. */
  action: string;
  /** The shop's custom fields. */
  fields: readonly FieldDefinition[];
}

/** Each input: its type, what browsers complete it with, and whether it must be filled in. */
const INPUTS: { name: FormLabel; attributes: string; required?: true }[] = [
  {
    name: 'quantity',
    attributes: 'type="number" min="1" step="1" inputmode="numeric"',
    required: true,
  },
  { name: 'requested_price', attributes: 'type="text" inputmode="decimal"' },
  { name: 'name', attributes: 'type="text" autocomplete="name" maxlength="200"', required: true },
  {
    name: 'email',
    attributes: 'type="email" autocomplete="email" maxlength="254"',
    required: true,
  },
  { name: 'phone', attributes: 'type="tel" autocomplete="tel" maxlength="50"' },
  { name: 'company', attributes: 'type="text" autocomplete="organization" maxlength="200"' },
  { name: 'street', attributes: 'type="text" autocomplete="address-line1" maxlength="255"' },
  { name: 'street2', attributes: 'type="text" autocomplete="address-line2" maxlength="255"' },
  { name: 'city', attributes: 'type="text" autocomplete="address-level2" maxlength="100"' },
  { name: 'province', attributes: 'type="text" autocomplete="address-level1" maxlength="100"' },
  { name: 'zip', attributes: 'type="text" autocomplete="postal-code" maxlength="20"' },
];

/** The theme's own styles apply; this adds what no theme brings for bare elements. */
const STYLE = `<style>
.quotewire-page { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
.quotewire-page label { display: block; margin: 1rem 0 0.25rem; }
.quotewire-page input:not([type=hidden]), .quotewire-page select, .quotewire-page textarea { width: 100%; box-sizing: border-box; padding: 0.6rem; font: inherit; }
.quotewire-page .quotewire-error { margin: 0.25rem 0 0; color: #b3261e; }
.quotewire-page .quotewire-help { margin: 0.25rem 0 0; }
.quotewire-page button { margin-top: 1.5rem; }
</style>`;

/** Thanks with the quote's number, or the form again with what was typed and what is wrong with it. */
export function quotePage(
  outcome: Outcome<{ quote_number: string }>,
  posted: PostedForm,
): Response {
  const headers = outcomeHeaders(outcome);
  headers.set('Content-Type', 'application/liquid; charset=utf-8');
  const body = outcome.ok
    ? thanks(outcome.body.quote_number, posted.locale)
    : formAgain(outcome.errors, posted);
  // A created quote is a page like any other to a browser.
  const status = outcome.ok ? 200 : outcome.status;
  return new Response(`${STYLE}${body}`, { status, headers });
}

function thanks(number: string, locale: StorefrontLocale): string {
  const texts = storefrontTexts(locale);
  return `
<div class="quotewire-page" lang="${locale}">
  <h1>${text(texts.thanksTitle)}</h1>
  <p role="status">${text(texts.thanks.replace('{number}', () => number))}</p>
  <p><a href="/">${text(texts.continueShopping)}</a></p>
</div>`;
}

function formAgain(errors: FieldError[], posted: PostedForm): string {
  const { form, locale, action } = posted;
  const texts = storefrontTexts(locale);
  const custom = customFieldNames(posted.fields);
  const shown = new Set(['message', 'country', ...custom, ...INPUTS.map(({ name }) => name)]);
  const elsewhere = errors.filter(({ field }) => !shown.has(formFieldOf(field) ?? ''));
  const summary = [texts.formProblems, ...new Set(elsewhere.map(({ code }) => texts.errors[code]))];
  const alert = `<h1>${text(texts.formTitle)}</h1>
  <p class="quotewire-error" role="alert">${summary.map(text).join(' ')}</p>`;
  // A post too large to be read: the browser's way back leads to what was typed.
  if (!form.variant_id)
    return `\n<div class="quotewire-page" lang="${locale}">\n  ${alert}\n</div>`;
  const hidden = ['client_key', 'variant_id', 'product', 'locale']
    .filter((name) => form[name] !== undefined)
    .map((name) => `<input type="hidden" name="${name}" value="${text(form[name] ?? '')}">`);
  const inputs = INPUTS.map(({ name, attributes, required }) =>
    fieldRow(
      name,
      posted,
      { errors, required },
      (common) => `<input ${common} ${attributes} value="${text(form[name] ?? '')}">`,
    ),
  );
  // Only said back to whoever sent it: the quote takes its words from the catalogue.
  const product = form.product ? `<p><strong>${text(form.product)}</strong></p>` : '';
  return `
<div class="quotewire-page" lang="${locale}">
  ${alert}
  ${product}
  <form method="post" action="${text(action)}">
    ${[...hidden, ...otherCustomFields(posted)].join('\n    ')}
    ${inputs.join('\n    ')}
    ${fieldRow('country', posted, { errors }, (common) => countrySelect(common, posted))}
    ${customFieldRows(posted, errors).join('\n    ')}
    ${fieldRow(
      'message',
      posted,
      { errors },
      (common) =>
        // A line break right after the tag is dropped by HTML, so that one of the shopper's is not.
        `<textarea ${common} rows="5" maxlength="5000">\n${text(form.message ?? '')}</textarea>`,
    )}
    <p hidden><input name="website" tabindex="-1" autocomplete="off" aria-hidden="true"></p>
    <button type="submit" class="button">${text(texts.send)}</button>
  </form>
</div>`;
}

function fieldRow(
  name: FormLabel,
  { locale }: PostedForm,
  state: { errors: FieldError[]; required?: true },
  control: (common: string) => string,
): string {
  const row = {
    name,
    id: `quotewire-${name}`,
    label: storefrontTexts(locale).labels[name],
    required: state.required ?? false,
    problem: state.errors.find((error) => formFieldOf(error.field) === name),
  };
  return formRow(row, locale, control);
}

function countrySelect(common: string, { form, locale }: PostedForm): string {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const options = [...COUNTRY_CODES]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ code, name }) => {
      const selected = code === form.country?.toUpperCase() ? ' selected' : '';
      return `<option value="${code}"${selected}>${text(name)}</option>`;
    });
  const none = `<option value="">${text(storefrontTexts(locale).noCountry)}</option>`;
  return `<select ${common} autocomplete="country">${none}${options.join('')}</select>`;
}
