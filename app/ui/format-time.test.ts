import { describe, expect, it } from 'vitest';
import { loadTexts } from '../texts/load-texts.ts';
import { formatFullTime, formatTime } from './format-time.ts';

const { t } = await loadTexts('en');
const reading = { locale: 'en', timeZone: 'UTC', now: new Date('2026-11-21T20:00:00Z') };

describe('times in the admin', () => {
  it('names today and yesterday', () => {
    expect(formatTime(t, new Date('2026-11-21T18:04:09Z'), reading)).toBe('Today at 6:04 PM');
    expect(formatTime(t, new Date('2026-11-20T23:59:00Z'), reading)).toBe('Yesterday at 11:59 PM');
  });

  it('gives the year only when it is another one', () => {
    expect(formatTime(t, new Date('2026-01-03T09:30:00Z'), reading)).toBe('Jan 3 at 9:30 AM');
    expect(formatTime(t, new Date('2025-12-31T09:30:00Z'), reading)).toBe(
      'Dec 31, 2025 at 9:30 AM',
    );
  });

  it('counts days in the reader’s time zone', () => {
    const auckland = { ...reading, timeZone: 'Pacific/Auckland' };
    expect(formatTime(t, new Date('2026-11-21T18:04:00Z'), auckland)).toBe('Today at 7:04 AM');
    expect(formatTime(t, new Date('2026-11-21T10:59:00Z'), auckland)).toBe('Yesterday at 11:59 PM');
  });

  it('has seconds where a log needs them', () => {
    const at = new Date('2026-11-21T18:04:09Z');
    expect(formatTime(t, at, reading, { seconds: true })).toBe('Today at 6:04:09 PM');
    expect(formatFullTime(at, reading)).toBe('November 21, 2026 at 6:04:09 PM UTC');
  });

  it('is written as the reader’s language has it', async () => {
    const { t: german } = await loadTexts('de');
    const at = new Date('2026-11-03T18:04:00Z');
    expect(formatTime(german, at, { ...reading, locale: 'de' })).toBe('3. Nov. um 18:04');
    const { t: french } = await loadTexts('fr');
    expect(formatTime(french, at, { ...reading, locale: 'fr' })).toBe('3 nov. à 18:04');
  });
});
