import { describe, expect, test } from 'vitest';
import { parseQuoteListing } from '../../../quotes/list/parse-listing.ts';
import { loadTexts } from '../../../texts/load-texts.ts';
import { filterChips } from './filter-chips.ts';

const { t } = await loadTexts('en');
const READING = { locale: 'en', timeZone: 'UTC', now: new Date('2026-11-29T12:00:00.000Z') };
const STAGES = [
  { id: 'stg_1', name: 'New' },
  { id: 'stg_2', name: 'In review' },
];
const TEAM = [{ id: 'mem_1', name: 'Ada' }];

/** The chips of a list at such an address. */
function chipsAt(address: string) {
  const { filter } = parseQuoteListing(new URLSearchParams(address));
  return filterChips({ t, reading: READING, stages: STAGES, team: TEAM }, filter);
}

const labelsAt = (address: string): string[] => chipsAt(address).map(({ label }) => label);

describe('what narrows a list is told', () => {
  test.each([
    ['', []],
    ['q=bolt&sort=oldest', []],
    ['status=open', ['Status: Open']],
    ['status=open,expired', ['Status: Open, Expired']],
    ['status=sent,approved', ['Status: Sent, Approved']],
    ['stage=stg_2,stg_1', ['Stage: New, In review']],
    ['assignee=nobody,mem_1', ['Assignee: Nobody, Ada']],
    ['tag=Urgent,Steel', ['Tag: Urgent, Steel']],
    ['from=2026-11-01', ['Made from Nov 1, 2026']],
    ['to=2026-11-30', ['Made until Nov 30, 2026']],
    ['from=2026-11-01&to=2026-11-30', ['Made Nov 1, 2026 – Nov 30, 2026']],
    ['from=2026-11-29&to=2026-11-29', ['Nov 29, 2026']],
    ['from=1d', ['Made today']],
    ['from=30d', ['Made in the last 30 days']],
    ['min=100', ['Total from 100']],
    ['max=2500.5', ['Total up to 2,500.5']],
    ['min=100&max=99999999999999.9999', ['Total 100 – 99,999,999,999,999.9999']],
    ['company=Nordhall', ['Company: Nordhall']],
    ['expiring=2026-12-06', ['Expiring by Dec 6, 2026']],
    ['expiring=1d', ['Expiring within 1 day']],
    ['unanswered=1', ['Unanswered for 1 hour']],
    ['unanswered=24', ['Unanswered for 24 hours']],
    ['assignee=me,nobody', ['Assignee: Me, Nobody']],
  ])('by the address “%s”: %j', (address, labels) => {
    expect(labelsAt(address)).toEqual(labels);
  });

  test('but for stages and people that are not there any more', () => {
    expect(labelsAt('stage=stg_9&assignee=mem_9')).toEqual([]);
  });
});

test('each part is taken away alone', () => {
  const [status, tag] = chipsAt('tag=Urgent,Steel&status=sent');
  expect([status?.key, tag?.key]).toEqual(['status', 'tag']);
  expect(status?.without).toEqual({ statuses: [] });
  expect(tag?.without).toEqual({ tags: [] });
});
