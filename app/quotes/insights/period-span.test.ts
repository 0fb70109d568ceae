import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INSIGHT_PERIODS } from './insight-period.ts';
import { periodSpan } from './period-span.ts';

const at = (now: string, timeZone = 'UTC') => ({ now: new Date(now), timeZone });

describe('a period', () => {
  it('of seven days has today and the six before, and the seven before those up to the same time', () => {
    const span = periodSpan('7d', at('2026-11-29T10:30:00Z'));
    expect(span.days).toEqual([23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`));
    expect(span.starts[0]).toEqual(new Date('2026-11-23T00:00:00Z'));
    expect(span.before).toEqual({
      from: new Date('2026-11-16T00:00:00Z'),
      until: new Date('2026-11-22T10:30:00Z'),
    });
  });

  it('begins where the shop is, not in Greenwich', () => {
    const span = periodSpan('7d', at('2026-11-29T03:00:00Z', 'America/Los_Angeles'));
    expect(span.days.at(-1)).toBe('2026-11-28');
    expect(span.starts[0]).toEqual(new Date('2026-11-22T08:00:00Z'));
    expect(span.before.until).toEqual(new Date('2026-11-22T03:00:00Z'));
  });

  it('of 90 days is in weeks from Mondays on, the first of them cut', () => {
    const { days } = periodSpan('90d', at('2026-11-29T10:30:00Z'));
    expect(days.slice(0, 3)).toEqual(['2026-09-01', '2026-09-07', '2026-09-14']);
    expect(days.at(-1)).toBe('2026-11-23');
  });

  it('of twelve months is this one and eleven before', () => {
    const span = periodSpan('12m', at('2026-02-28T10:30:00Z'));
    expect(span.days).toHaveLength(12);
    expect([span.days[0], span.days.at(-1)]).toEqual(['2025-03-01', '2026-02-01']);
    expect(span.before).toEqual({
      from: new Date('2024-03-01T00:00:00Z'),
      until: new Date('2025-02-28T10:30:00Z'),
    });
  });

  it('of twelve months has the day before for the one that a year ago was not there', () => {
    const { before } = periodSpan('12m', at('2028-02-29T10:30:00Z'));
    expect(before.until).toEqual(new Date('2027-02-28T10:30:00Z'));
  });

  it('never overlaps with the one before, on any day anywhere', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Apia');
    const moments = fc.date({
      min: new Date('2001-01-01T00:00:00Z'),
      max: new Date('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...INSIGHT_PERIODS), moments, zones, (period, now, timeZone) => {
        const { starts, before } = periodSpan(period, { now, timeZone });
        const times = [before.from, before.until, ...starts, now].map((time) => time.getTime());
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(new Set(starts.map(Number)).size).toBe(starts.length);
      }),
      { numRuns: 500 },
    );
  });
});
