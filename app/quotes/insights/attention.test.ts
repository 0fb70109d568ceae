import { expect, it } from 'vitest';
import { quoteFilterParams } from '../list/listing-params.ts';
import { attentionFilter, type AttentionReason } from './attention.ts';

const looking = {
  memberId: 'mem_1',
  timeZone: 'America/Los_Angeles',
  now: new Date('2026-11-29T03:00:00Z'),
};

it('each reason has an address of the list', () => {
  const address = (reason: AttentionReason) =>
    quoteFilterParams(attentionFilter(reason, looking) ?? {});
  expect(address('unanswered')).toEqual({ assignee: 'me', unanswered: '24' });
  expect(address('unassigned')).toEqual({ status: 'open', assignee: 'nobody' });
  expect(address('expiring')).toEqual({ expiring: '2026-12-05' });
  expect(address('approved')).toEqual({ status: 'approved' });
});

it('nobody whom the team knows has no quotes to answer', () => {
  expect(attentionFilter('unanswered', { ...looking, memberId: null })).toBeNull();
});
