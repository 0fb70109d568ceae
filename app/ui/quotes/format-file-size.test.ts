import { expect, it } from 'vitest';
import { formatFileSize } from './format-file-size.ts';

it('sizes of files are short', () => {
  expect(formatFileSize(0, 'en')).toBe('0 bytes');
  expect(formatFileSize(999, 'en')).toBe('999 bytes');
  expect(formatFileSize(1_234, 'en')).toBe('1.2 kB');
  expect(formatFileSize(20_000_000, 'en')).toBe('20 MB');
  expect(formatFileSize(1_234_567, 'fr')).toBe('1,2 Mo');
});
