import { expect, test } from 'vitest';
import { html } from '#app/html.ts';
import { page } from './page.ts';

test('a page carries its title, styles and script', () => {
  const text = page({
    title: 'A & B',
    styles: ['/a.css'],
    script: '/b.js',
    body: html`<main></main>`,
  });
  expect(text).toContain('<title>A &amp; B</title>');
  expect(text).toContain('<link rel="stylesheet" href="/a.css" />');
  expect(text).toContain('<script src="/b.js" defer></script>');
});
