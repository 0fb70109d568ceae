import { expect, it } from 'vitest';
import { loadTexts } from '../../texts/load-texts.ts';
import { messageText } from '../../texts/message.ts';
import { timeline } from './timeline.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 18, 0, second));
const known = (id: string, sequence: number) => ({
  id,
  sequence,
  actorId: null,
  occurredAt: at(sequence),
});

it('a timeline tells of each event, with its own deliveries', async () => {
  const events = [
    { ...known('evt_2', 2), type: 'quote.sent', data: { version: 1 } },
    { ...known('evt_1', 1), type: 'quote.created', data: null },
  ];
  const attempt = {
    number: 1,
    startedAt: at(1),
    url: 'https://crm.example.com',
    statusCode: 200,
    responseTimeMs: 45,
    error: null,
    responseBody: null,
  };
  const delivery = { id: 'dlv_1', eventId: 'evt_1', endpointId: 'ep_1', endpointName: 'CRM' };
  const deliveries = [{ ...delivery, status: 'succeeded', attempts: [attempt] }];

  const shown = timeline(events, deliveries, (type, data) => ({
    title: { text: type.toUpperCase() },
    detail: { text: JSON.stringify(data) },
    sum: null,
    said: null,
  }));

  expect(shown.map(({ title, detail }) => [title, detail])).toEqual([
    [{ text: 'QUOTE.SENT' }, { text: '{"version":1}' }],
    [{ text: 'QUOTE.CREATED' }, { text: 'null' }],
  ]);
  expect(shown[0]?.deliveries).toEqual([]);
  const [told] = shown[1]?.deliveries ?? [];
  expect(told).toMatchObject({ endpointName: 'CRM', status: 'succeeded' });
  const { t } = await loadTexts('en');
  expect(told && messageText(t, told.outcome)).toBe('200 in 45 ms');
});
