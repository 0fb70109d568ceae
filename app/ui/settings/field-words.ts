import type { Translate } from '../../texts/texts.ts';
import type { FieldRow } from './typed-fields.ts';

/** A field in a few words: "Choice of 3 · storefront, required". */
export function fieldInWords(
  t: Translate,
  { kind, choices, onStorefront, required }: FieldRow,
): string {
  const count = choices.split('\n').filter((choice) => choice.trim() !== '').length;
  const what =
    kind === 'choice'
      ? t('fields.inWords.choiceOf', { choices: count })
      : t(`fields.kinds.${kind}`);
  const asked = required ? 'required' : 'storefront';
  return [what, t(`fields.inWords.${onStorefront ? asked : 'team'}`)].join(' · ');
}
