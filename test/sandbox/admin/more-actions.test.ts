import { expect, test } from 'vitest';
import { moreActionsOf } from './more-actions.ts';

const link = { handle: 'order-quote', key: 'open_quote', label: 'Open <quote>' };

test('a page shows the links that are for it, each with the number of what it shows', () => {
  const moreActions = moreActionsOf(
    () => [
      { ...link, target: 'admin.order-details.action.link', path: '/app/links/order' },
      { ...link, target: 'admin.draft-order-details.action.link', path: '/app/links/draft-order' },
    ],
    '/store/acme/apps/quotewire',
  );
  const { text } = moreActions(
    { query: {}, get: () => undefined },
    'order-details',
    'gid://shopify/Order/1042',
  );
  expect(text).toContain('href="/store/acme/apps/quotewire/app/links/order?id=1042"');
  expect(text).toContain('Open &lt;quote&gt;');
  expect(text).not.toContain('draft-order');
});
