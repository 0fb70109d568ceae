import { expect, test } from 'vitest';
import { isTimeZone } from './time-zone.ts';

test('a zone that the platform never heard of is none', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true);
  expect(isTimeZone('UTC')).toBe(true);
  for (const name of ['', 'Mars/Olympus_Mons', '{{shop}}']) expect(isTimeZone(name)).toBe(false);
});
