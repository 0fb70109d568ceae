import { expect, test } from 'vitest';
import { html } from './html.ts';

test('whatever is put into a template comes out as text', () => {
  const hostile = `<img src=x onerror="alert('1')">&`;
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">' +
      '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
  );
});

test('nothing of it is left to Liquid, which Shopify runs before', () => {
  expect(html`<p>${'{{ shop.email }}{% layout none %}'}</p>`.text).toBe(
    '<p>&#123;&#123; shop.email &#125;&#125;&#123;% layout none %&#125;</p>',
  );
});

test('templates nest, and nothing is shown for what is absent', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  const list = html`<ul title="${null}${undefined}${false}${0}">
    ${items}
  </ul>`;
  // Between the tags is whatever space the source has.
  expect(list.text.replace(/\s+(?=<)/g, '')).toBe(
    '<ul title="0"><li>a</li><li>&lt;b&gt;</li></ul>',
  );
});
