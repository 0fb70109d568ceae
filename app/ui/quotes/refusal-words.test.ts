import { describe, expect, it } from 'vitest';
import { QUOTE_STATUSES } from '../../quotes/quote.ts';
import type { StepRefusal } from '../../quotes/steps/step-outcome.ts';
import { de } from '../../texts/de/catalogue.ts';
import { en } from '../../texts/en/catalogue.ts';
import { message } from '../../texts/message.ts';
import { createTexts } from '../../texts/texts.ts';
import { fieldError, refusalWords } from './refusal-words.ts';

const { t } = createTexts('en', en);

const invalid: StepRefusal = {
  ok: false,
  reason: 'invalid',
  errors: [
    { field: 'recipients[1]', message: { text: 'is no address' } },
    { field: 'lines[2].price', message: { text: 'It has no price' } },
    { field: null, message: { text: 'There is nothing to send' } },
  ],
};

describe('a refusal', () => {
  it('names the status that does not allow it', () => {
    for (const status of QUOTE_STATUSES) {
      expect(refusalWords(t, { ok: false, reason: 'wrong_status', status })).toMatchObject({
        title: expect.stringMatching(/^This cannot be done: the quote \w+ /) as unknown,
        stale: true,
      });
    }
  });

  it('tells what others changed', () => {
    const changes = [{ what: { text: 'items' }, by: 'Ada', at: new Date(0) }];
    const words = refusalWords(t, { ok: false, reason: 'changed', changes });
    expect(words).toMatchObject({ changes, stale: true, errors: [] });
  });

  it('leaves to a dialog’s fields what is about them', () => {
    expect(refusalWords(t, invalid, { fields: ['recipients'] })).toMatchObject({
      advice: null,
      errors: ['Line 3: It has no price', 'There is nothing to send'],
    });
    expect(refusalWords(t, invalid, { fields: ['recipients', 'lines'] })?.errors).toEqual([
      'There is nothing to send',
    ]);
    const [first] = invalid.errors;
    const one: StepRefusal = { ...invalid, errors: first ? [first] : [] };
    expect(refusalWords(t, one, { fields: ['recipients'] })).toBeNull();
  });

  it('names the lines it is about, a few of many', () => {
    const lines = ['Bolt', 'Nut', 'Washer'];
    expect(refusalWords(t, invalid, { lines })?.errors).toContain(
      'Line 3 (Washer): It has no price',
    );
    const errors = Array.from({ length: 200 }, (_, index) => ({
      field: `lines[${index}]`,
      message: { text: 'It is gone' },
    }));
    const many = refusalWords(t, { ok: false, reason: 'invalid', errors }, { lines })?.errors ?? [];
    expect(many).toHaveLength(6);
    expect(many.slice(2, 4)).toEqual(['Line 3 (Washer): It is gone', 'Line 4: It is gone']);
    expect(many.at(-1)).toBe('And 195 more.');
  });

  it('is told in the reader’s language, whatever language it was refused in', () => {
    const german = createTexts('de', de).t;
    const typed = message('refusals.sending.noAddress', { typed: 'rosa' });
    const refusal: StepRefusal = {
      ok: false,
      reason: 'invalid',
      errors: [{ field: 'lines[0]', message: typed }],
    };
    const words = refusalWords(german, refusal, { lines: ['Bolt'] });
    expect(words?.errors).toEqual(['Position 1 (Bolt): „rosa“ ist keine E-Mail-Adresse.']);
  });

  it('says what to do when the quote is gone', () => {
    const words = refusalWords(t, { ok: false, reason: 'not_found' });
    expect([words?.title, words?.advice].every(Boolean)).toBe(true);
    expect(words?.errors).toEqual([]);
  });
});

describe('an error of a field', () => {
  it('is found by its name, also for one of several', () => {
    expect(fieldError(t, invalid, 'recipients')).toBe('is no address');
    expect(fieldError(t, invalid, 'message')).toBeUndefined();
    expect(fieldError(t, null, 'recipients')).toBeUndefined();
    expect(fieldError(t, { ok: false, reason: 'not_found' }, 'recipients')).toBeUndefined();
  });
});
