import { expect, test } from 'vitest';
import { parseRetentionDays, RETENTION_DAYS } from './retention.ts';

test('only the choices there are can be chosen', () => {
  for (const days of RETENTION_DAYS) expect(parseRetentionDays(String(days))).toBe(days);
  for (const text of ['', '0', '30.0', '31', '-7', 'forever']) {
    expect(parseRetentionDays(text)).toBeNull();
  }
});
