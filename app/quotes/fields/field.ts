import { cleanLine } from '../clean-text.ts';

/** What a field takes. */
export const FIELD_KINDS = ['text', 'long_text', 'number', 'date', 'choice', 'yes_no'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export const MAX_FIELDS = 20;
export const MAX_LABEL = 100;
export const MAX_HELP = 300;
export const MIN_CHOICES = 2;
export const MAX_CHOICES = 50;
export const MAX_CHOICE = 100;

/** A field that a merchant has quotes have, beside what every quote has. Its values are stored under its label. */
export interface FieldDefinition {
  id: string;
  /** One of a kind in its shop, in whatever case it is written. */
  label: string;
  kind: FieldKind;
  /** What is said below the input; empty: nothing. */
  help: string;
  /** The storefront's form is not sent without it. */
  required: boolean;
  /** Asked by the storefront's form; else the team alone fills it in. */
  onStorefront: boolean;
  /** What is chosen from; empty for other kinds. */
  choices: string[];
}

/** A stored kind; one that is none any more takes text. */
export function fieldKind(text: string): FieldKind {
  return FIELD_KINDS.find((kind) => kind === text) ?? 'text';
}

/** Two labels with the same key are the same to people. */
export function labelKey(label: string): string {
  return cleanLine(label).toLowerCase();
}
