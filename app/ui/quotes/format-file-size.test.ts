import { expect, it } from 'vitest';
import { formatFileSize } from './format-file-size.ts';

it('sizes of files are short', () => {
  expect(formatFileSize(0)).toBe('0 bytes');
  expect(formatFileSize(999)).toBe('999 bytes');
  expect(formatFileSize(1_234)).toBe('1.2 KB');
  expect(formatFileSize(20_000_000)).toBe('20 MB');
});
