import { escapeMarkup as text } from '../html.ts';
import type { FieldError } from '../quotes/field-error.ts';
import { labelKey, type FieldDefinition } from '../quotes/fields/field.ts';
import { MAX_LONG_TEXT, MAX_TEXT } from '../quotes/fields/field-value.ts';
import {
  customFieldName,
  customFieldsOfForm,
  formFieldOf,
  type PlainForm,
} from '../quotes/plain-form.ts';
import { storefrontTexts, type StorefrontLocale } from '../quotes/storefront-texts.ts';
import { formRow } from './proxy.page-row.ts';

interface PostedFields {
  /** The shop's. */
  fields: readonly FieldDefinition[];
  form: PlainForm;
  locale: StorefrontLocale;
}

/** Names of the inputs that the form that comes back has for custom fields. */
export function customFieldNames(fields: readonly FieldDefinition[]): string[] {
  return fields
    .filter(({ onStorefront }) => onStorefront)
    .map(({ label }) => customFieldName(label));
}

/** The custom fields that the shop asks, with what was typed and what is wrong with it. */
export function customFieldRows(posted: PostedFields, errors: FieldError[]): string[] {
  const { fields, form, locale } = posted;
  const filledIn = customFieldsOfForm(form);
  return fields
    .filter(({ onStorefront }) => onStorefront)
    .map((field, place) => {
      const { label, required, help } = field;
      const name = customFieldName(label);
      const problem = errors.find((error) => formFieldOf(error.field) === name);
      const row = { name, id: `quotewire-field-${place + 1}`, label, required, help, problem };
      const [, typed = ''] = filledIn.find(([each]) => labelKey(each) === labelKey(label)) ?? [];
      return formRow(row, locale, (common) => control(field, common, { typed, locale }));
    });
}

/** What a theme asked on its own is sent along again. */
export function otherCustomFields({ fields, form }: PostedFields): string[] {
  const known = new Set(fields.map(({ label }) => labelKey(label)));
  return customFieldsOfForm(form)
    .filter(([label]) => !known.has(labelKey(label)))
    .map(([label, value]) => {
      const name = text(customFieldName(label));
      return `<input type="hidden" name="${name}" value="${text(value)}">`;
    });
}

function control(
  { kind, choices }: FieldDefinition,
  common: string,
  { typed, locale }: { typed: string; locale: StorefrontLocale },
): string {
  const texts = storefrontTexts(locale);
  const value = `value="${text(typed)}"`;
  switch (kind) {
    case 'long_text':
      // A line break right after the tag is dropped by HTML, so that one of the shopper's is not.
      return `<textarea ${common} rows="4" maxlength="${MAX_LONG_TEXT}">\n${text(typed)}</textarea>`;
    case 'number':
      return `<input ${common} type="number" step="any" inputmode="decimal" ${value}>`;
    case 'date':
      return `<input ${common} type="date" max="9999-12-31" ${value}>`;
    case 'text':
      return `<input ${common} type="text" maxlength="${MAX_TEXT}" ${value}>`;
    case 'choice':
    case 'yes_no': {
      const pairs =
        kind === 'choice'
          ? choices.map((choice): [string, string] => [choice, choice])
          : ([
              ['yes', texts.yes],
              ['no', texts.no],
            ] as [string, string][]);
      const options = [['', texts.noCountry] as [string, string], ...pairs].map(
        ([option, said]) =>
          `<option value="${text(option)}"${option === typed ? ' selected' : ''}>${text(said)}</option>`,
      );
      return `<select ${common}>${options.join('')}</select>`;
    }
  }
}
