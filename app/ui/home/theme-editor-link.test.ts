import { expect, it } from 'vitest';
import { themeEditorLink } from './theme-editor-link.ts';

it('the theme editor opens on a product page with the block added', () => {
  const link = new URL(themeEditorLink('acme.myshopify.com', 'key'));
  expect(link.origin + link.pathname).toBe(
    'https://acme.myshopify.com/admin/themes/current/editor',
  );
  expect(Object.fromEntries(link.searchParams)).toEqual({
    template: 'product',
    addAppBlockId: 'key/quote-request',
    target: 'mainSection',
  });
});
