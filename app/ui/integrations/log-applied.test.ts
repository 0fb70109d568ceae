import { expect, test } from 'vitest';
import { EVERYTHING } from '../../outbound/log-filter.ts';
import { loadTexts } from '../../texts/load-texts.ts';
import { appliedParts, type LogChoices } from './log-applied.ts';

const { t } = await loadTexts('en');

const choices: LogChoices = {
  endpoints: [{ id: 'ep_1', name: 'CRM', removed: false }],
  events: [{ type: 'quote.created', title: 'events.created' }],
};
const day = (at: Date): string => at.toISOString().slice(0, 10);
const labels = (filter: object): string[] =>
  appliedParts(t, { ...EVERYTHING, ...filter }, choices, day).map(({ label }) => label);

test('every part of a filter has a tag in words', () => {
  expect(labels({})).toEqual([]);
  expect(labels({ endpointId: 'ep_1', eventType: 'quote.created', status: 'pending' })).toEqual([
    'Endpoint: CRM',
    'Event: Quote created',
    'Status: Pending retry',
  ]);
  expect(labels({ endpointId: 'ep_2', eventType: 'quote.odd' })).toEqual([
    'Endpoint: ep_2',
    'Event: quote.odd',
  ]);
});

test('a range names the days that it has', () => {
  const from = new Date('2026-11-01T00:00:00.000Z');
  const to = new Date('2026-11-03T00:00:00.000Z');
  expect(labels({ from })).toEqual(['From 2026-11-01']);
  expect(labels({ to })).toEqual(['Until 2026-11-02']);
  expect(labels({ from, to })).toEqual(['2026-11-01 to 2026-11-02']);
  expect(labels({ from, to: new Date('2026-11-02T00:00:00.000Z') })).toEqual(['2026-11-01']);
});
