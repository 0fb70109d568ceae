import { describe, expect, it } from 'vitest';
import { createTexts } from '../../../texts/texts.ts';
import { de } from '../../../texts/de/catalogue.ts';
import { en } from '../../../texts/en/catalogue.ts';
import { comparedCount, dayInWords, lengthOfTime, share, valueBefore } from './figure-words.ts';

const { t } = createTexts('en', en);
const german = createTexts('de', de).t;

describe('a count', () => {
  it('is compared with as much time before', () => {
    const said = (now: number, before: number) => comparedCount(t, { now, before, period: '30d' });
    expect(said(15, 3)).toBe('12 more than in the 30 days before');
    expect(said(0, 1_200)).toBe('1,200 fewer than in the 30 days before');
    expect(said(0, 0)).toBe('As many as in the 30 days before');
  });

  it('of a year is compared with twelve months, in the reader’s language', () => {
    const counts = { now: 2_500, before: 1_000, period: '12m' } as const;
    expect(comparedCount(t, counts)).toBe('1,500 more than in the 12 months before');
    expect(comparedCount(german, counts)).toBe('1.500 mehr als in den 12 Monaten davor');
    expect(comparedCount(t, { now: 1, before: 1, period: '12m' })).toBe(
      'As many as in the 12 months before',
    );
  });
});

describe('a share', () => {
  it.each([
    [0, 0, '–'],
    [0, 5, '0%'],
    [5, 5, '100%'],
    [1, 3, '33.3%'],
    [1, 8, '12.5%'],
    [9_999, 10_000, '99.9%'],
    [1, 10_000, '0.1%'],
  ])('%d of %d is %s', (part, whole, said) => {
    expect(share(part, whole, 'en')).toBe(said);
  });

  it('is written as the reader writes it, also of the time before', () => {
    expect(share(1, 8, 'de')).toBe('12,5 %');
    expect(valueBefore(t, share(1, 8, 'en'), '7d')).toBe('12.5% in the 7 days before');
    expect(valueBefore(t, '20%', '12m')).toBe('20% in the 12 months before');
    expect(valueBefore(t, share(0, 0, 'en'), '12m')).toBe('');
  });
});

describe('a length of time', () => {
  it.each([
    [null, '–'],
    [0, '1 minute'],
    [3_569, '59 minutes'],
    [3_570, '1 hour'],
    [12_600, '3.5 hours'],
    [36_000, '10 hours'],
    [170_999, '47 hours'],
    [172_800, '2 days'],
    [8_640_000, '100 days'],
  ])('%s seconds are %s', (seconds, said) => {
    expect(lengthOfTime(seconds, 'en')).toBe(said);
  });

  it('is in the reader’s language', () => {
    expect(lengthOfTime(12_600, 'de')).toBe('3,5 Stunden');
    expect(lengthOfTime(172_800, 'fr')).toBe('2 jours');
  });
});

it('a day stays the same day wherever it is read', () => {
  expect(dayInWords('2026-11-01', 'en')).toBe('November 1, 2026');
  expect(dayInWords('2026-11-01', 'de', 'short')).toBe('1. Nov.');
  expect(dayInWords('2026-11-01', 'en', 'month')).toBe('Nov 26');
});
