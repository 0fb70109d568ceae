import { expect, test } from 'vitest';
import { statusPage } from './status-diagram.ts';

test('the page about statuses is drawn from the table of transitions', async () => {
  await expect(statusPage()).toMatchFileSnapshot('../../docs/quote-statuses.md');
});
