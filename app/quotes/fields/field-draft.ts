import { cleanLine } from '../clean-text.ts';
import type { SettingError } from '../setting-error.ts';
import {
  labelKey,
  MAX_CHOICE,
  MAX_CHOICES,
  MAX_FIELDS,
  MAX_HELP,
  MAX_LABEL,
  MIN_CHOICES,
  type FieldDefinition,
} from './field.ts';
import { MAX_PUBLISHED_BYTES, publishedFields } from './published-fields.ts';

/** A field as the form has it; a null id is one that is to be added. */
export type FieldDraft = Omit<FieldDefinition, 'id'> & { id: string | null };

/** Fields without what nobody means to type, and without what their kind has no use for. */
export function cleanFields(drafts: readonly FieldDraft[]): FieldDraft[] {
  return drafts.map((draft) => ({
    ...draft,
    label: cleanLine(draft.label),
    help: cleanLine(draft.help),
    required: draft.required && draft.onStorefront,
    choices: draft.kind === 'choice' ? draft.choices.map(cleanLine).filter(Boolean) : [],
  }));
}

/** Everything wrong with fields that are clean. */
export function fieldErrors(drafts: readonly FieldDraft[]): SettingError[] {
  if (drafts.length > MAX_FIELDS) {
    return [{ field: null, message: `There can be at most ${MAX_FIELDS} fields.` }];
  }
  const keys = drafts.map(({ label }) => labelKey(label));
  const errors = drafts.flatMap((draft, place) => {
    const isTaken = keys.indexOf(labelKey(draft.label)) < place;
    const wrong: [name: string, message: string | null][] = [
      ['label', wrongWithLabel(draft.label, isTaken)],
      ['help', draft.help.length > MAX_HELP ? tooLong(MAX_HELP) : null],
      ['choices', draft.kind === 'choice' ? wrongWithChoices(draft.choices) : null],
    ];
    return wrong.flatMap(([name, message]) =>
      message === null ? [] : [{ field: `fields[${place}].${name}`, message }],
    );
  });
  return errors.length === 0 && isTooMuch(drafts) ? [TOO_MUCH] : errors;
}

function wrongWithLabel(label: string, isTaken: boolean): string | null {
  if (label === '') return 'Enter a label.';
  if (label.length > MAX_LABEL) return tooLong(MAX_LABEL);
  return isTaken ? 'Another field has this label.' : null;
}

function wrongWithChoices(choices: readonly string[]): string | null {
  if (choices.length < MIN_CHOICES) return `Enter at least ${MIN_CHOICES} choices.`;
  if (choices.length > MAX_CHOICES) return `Enter at most ${MAX_CHOICES} choices.`;
  const twice = choices.find((choice, place) => choices.indexOf(choice) < place);
  if (twice !== undefined) return `“${twice}” is there twice.`;
  return choices.some(({ length }) => length > MAX_CHOICE)
    ? `Use at most ${MAX_CHOICE} characters for a choice.`
    : null;
}

function tooLong(max: number): string {
  return `Use at most ${max} characters.`;
}

function isTooMuch(drafts: readonly FieldDraft[]): boolean {
  return new TextEncoder().encode(publishedFields(drafts)).length > MAX_PUBLISHED_BYTES;
}

const TOO_MUCH: SettingError = {
  field: null,
  message:
    'The storefront cannot show as much text as this. Shorten choices or help texts, or have your team fill some fields in.',
};
