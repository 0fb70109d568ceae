import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../texts/load-texts.ts';
import { messageText } from '../../texts/message.ts';
import { cleanFields, fieldErrors, type FieldDraft } from './field-draft.ts';

const { t } = await loadTexts('en');

const TEXT: FieldDraft = {
  id: null,
  label: 'Site',
  kind: 'text',
  help: '',
  required: false,
  onStorefront: true,
  choices: [],
};
const CHOICE: FieldDraft = { ...TEXT, label: 'Packaging', kind: 'choice', choices: ['Box', 'Bag'] };

function errorsOf(...fields: Partial<FieldDraft>[]): Record<string, string> {
  const errors = fieldErrors(cleanFields(fields.map((changes) => ({ ...TEXT, ...changes }))));
  return Object.fromEntries(
    errors.map(({ field, message }) => [String(field), messageText(t, message)]),
  );
}

test('fields are cleaned of what nobody means, and of what their kind has no use for', () => {
  const typed = { ...CHOICE, label: ' Packaging\t', choices: [' Box ', '', '  ', 'Bag'] };
  const kept = { ...TEXT, required: true, onStorefront: false, choices: ['Box', 'Bag'] };
  expect(cleanFields([typed, kept])).toEqual([
    CHOICE,
    { ...TEXT, required: false, onStorefront: false },
  ]);
});

describe('labels', () => {
  test('are there, not too long, and each one of a kind in whatever case', () => {
    const labels = ['Site', ' ', 'x'.repeat(101), 'x'.repeat(100), 'SITE', 'Ort\u202E'];
    expect(errorsOf(...labels.map((label) => ({ label })))).toEqual({
      'fields[1].label': 'Enter a label.',
      'fields[2].label': 'Use at most 100 characters.',
      'fields[4].label': 'Another field has this label.',
    });
  });
});

describe('choices', () => {
  const numbered = (count: number): string[] =>
    Array.from({ length: count }, (_, n) => `Choice ${n}`);

  test.each<[string[], string | undefined]>([
    [[], 'Enter at least 2 choices.'],
    [['Box'], 'Enter at least 2 choices.'],
    [['Box', ' Box '], '“Box” is there twice.'],
    [['Box', 'x'.repeat(101)], 'Use at most 100 characters for a choice.'],
    [numbered(51), 'Enter at most 50 choices.'],
    [numbered(50), undefined],
    // Two choices may differ in nothing but case: they are what is stored.
    [['Box', 'box'], undefined],
  ])('%j', (choices, message) => {
    expect(errorsOf({ ...CHOICE, choices })['fields[0].choices']).toBe(message);
  });
});

test('help texts are a sentence or two', () => {
  expect(errorsOf({ help: 'x'.repeat(300) })).toEqual({});
  expect(errorsOf({ help: 'x'.repeat(301) })).toEqual({
    'fields[0].help': 'Use at most 300 characters.',
  });
});

test('there are at most twenty', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ label: `Field ${n}` }));
  expect(errorsOf(...many(20))).toEqual({});
  expect(errorsOf(...many(21))).toEqual({ null: 'There can be at most 20 fields.' });
});

test('all together they are no more than Shopify keeps for the storefront', () => {
  const choices = Array.from({ length: 50 }, (_, n) => `${n} ${'長'.repeat(90)}`);
  const many = (onStorefront: boolean) =>
    Array.from({ length: 20 }, (_, n) => ({
      ...CHOICE,
      label: `Field ${n}`,
      choices,
      onStorefront,
    }));
  expect(Object.keys(errorsOf(...many(true)))).toEqual(['null']);
  expect(errorsOf(...many(false))).toEqual({});
});
