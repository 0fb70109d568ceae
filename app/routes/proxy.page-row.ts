import { escapeMarkup as text } from '../html.ts';
import type { FieldError } from '../quotes/field-error.ts';
import { storefrontTexts, type StorefrontLocale } from '../quotes/storefront-texts.ts';

/** An input of the form that comes back, with what is said around it. */
export interface FormRow {
  /** The input's. */
  name: string;
  /** Told apart by it on the page. */
  id: string;
  label: string;
  required: boolean;
  help?: string;
  problem: FieldError | undefined;
}

/** Its label, the input that `control` makes of the attributes it is given, and what is wrong with it. */
export function formRow(
  { name, id, label, required, help, problem }: FormRow,
  locale: StorefrontLocale,
  control: (common: string) => string,
): string {
  const texts = storefrontTexts(locale);
  const about = [problem && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ');
  const common =
    `id="${id}" name="${text(name)}"${required ? ' required' : ''}` +
    (problem ? ' aria-invalid="true"' : '') +
    (about ? ` aria-describedby="${about}"` : '');
  const said = text(label) + (required ? '' : ` (${text(texts.optional)})`);
  return [
    `<label for="${id}">${said}</label>`,
    control(common),
    ...(problem
      ? [`<p class="quotewire-error" id="${id}-error">${text(texts.errors[problem.code])}</p>`]
      : []),
    ...(help ? [`<p class="quotewire-help" id="${id}-help">${text(help)}</p>`] : []),
  ].join('\n    ');
}
