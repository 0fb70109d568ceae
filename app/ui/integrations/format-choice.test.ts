import { expect, test } from 'vitest';
import { eventsFitting } from './format-choice.ts';

const event = (type: string, subscribable: boolean) => ({
  type,
  title: type,
  live: subscribable,
  subscribable,
  sample: '{}',
});
const choice = {
  format: 'b2b_ninja',
  label: '',
  about: '',
  secretOptional: true,
  testedOnSaving: false,
  events: [event('quote.created', true), event('quote.sent', false)],
};

test('of the events chosen those stay that the format takes, or it begins with all it takes', () => {
  expect(eventsFitting(['quote.created', 'quote.converted'], choice)).toEqual(['quote.created']);
  expect(eventsFitting(['quote.checked_out'], choice)).toEqual(['quote.created']);
  expect(eventsFitting(['quote.sent'], choice)).toEqual(['quote.created']);
});
