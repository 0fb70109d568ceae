import { expect, test } from 'vitest';
import { eventsFitting, type FormatChoice, type FormatEvent } from './format-choice.ts';

const event = (type: string, subscribable: boolean): FormatEvent => ({
  type,
  title: 'events.sent',
  live: subscribable,
  subscribable,
  sample: '{}',
});
const choice: FormatChoice = {
  format: 'b2b_ninja',
  label: '',
  about: 'endpointForm.formats.b2bNinja',
  secretOptional: true,
  testedOnSaving: false,
  events: [event('quote.created', true), event('quote.sent', false)],
};

test('of the events chosen those stay that the format takes, or it begins with all it takes', () => {
  expect(eventsFitting(['quote.created', 'quote.converted'], choice)).toEqual(['quote.created']);
  expect(eventsFitting(['quote.checked_out'], choice)).toEqual(['quote.created']);
  expect(eventsFitting(['quote.sent'], choice)).toEqual(['quote.created']);
});
