import { cleanLine } from '../clean-text.ts';
import { message, type Message } from '../../texts/message.ts';
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
    return [{ field: null, message: message('fields.errors.tooMany', { max: MAX_FIELDS }) }];
  }
  const keys = drafts.map(({ label }) => labelKey(label));
  const errors = drafts.flatMap((draft, place) => {
    const isTaken = keys.indexOf(labelKey(draft.label)) < place;
    const wrong: [name: string, said: Message | null][] = [
      ['label', wrongWithLabel(draft.label, isTaken)],
      ['help', draft.help.length > MAX_HELP ? tooLong(MAX_HELP) : null],
      ['choices', draft.kind === 'choice' ? wrongWithChoices(draft.choices) : null],
    ];
    return wrong.flatMap(([name, said]) =>
      said === null ? [] : [{ field: `fields[${place}].${name}`, message: said }],
    );
  });
  return errors.length === 0 && isTooMuch(drafts) ? [TOO_MUCH] : errors;
}

function wrongWithLabel(label: string, isTaken: boolean): Message | null {
  if (label === '') return message('fields.errors.enterLabel');
  if (label.length > MAX_LABEL) return tooLong(MAX_LABEL);
  return isTaken ? message('fields.errors.labelTaken') : null;
}

function wrongWithChoices(choices: readonly string[]): Message | null {
  if (choices.length < MIN_CHOICES)
    return message('fields.errors.fewChoices', { min: MIN_CHOICES });
  if (choices.length > MAX_CHOICES)
    return message('fields.errors.manyChoices', { max: MAX_CHOICES });
  const twice = choices.find((choice, place) => choices.indexOf(choice) < place);
  if (twice !== undefined) return message('fields.errors.choiceTwice', { choice: twice });
  return choices.some(({ length }) => length > MAX_CHOICE)
    ? message('fields.errors.longChoice', { max: MAX_CHOICE })
    : null;
}

function tooLong(max: number): Message {
  return message('refusals.characters', { max });
}

function isTooMuch(drafts: readonly FieldDraft[]): boolean {
  return new TextEncoder().encode(publishedFields(drafts)).length > MAX_PUBLISHED_BYTES;
}

const TOO_MUCH: SettingError = {
  field: null,
  message: message('fields.errors.tooMuch'),
};
