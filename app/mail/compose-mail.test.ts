import { expect, it } from 'vitest';
import { composeMail, onOneLine, type MailContent } from './compose-mail.ts';

const CONTENT: MailContent = {
  subject: 'Your quote',
  heading: 'Something happened',
  paragraphs: ['It was this.'],
  facts: [{ label: 'Address', value: 'https://crm.example.com/?a=1&b=2' }],
  action: { label: 'Open it', url: 'https://admin.shopify.com/store/acme' },
  afterwards: ['Then do that.'],
  footer: 'You get this because you use it.',
};

it('a mail says the same in plain text and in HTML', () => {
  const { subject, text, html } = composeMail(CONTENT);
  expect(subject).toBe('Your quote');
  expect(text).toBe(`Something happened

It was this.

Address: https://crm.example.com/?a=1&b=2

Open it:
https://admin.shopify.com/store/acme

Then do that.

-- 
You get this because you use it.
`);
  for (const said of ['Something happened', 'It was this.', 'Open it', 'Then do that.']) {
    expect(html).toContain(said);
  }
  expect(html).toContain('href="https://admin.shopify.com/store/acme"');
});

it('what people wrote is text in the HTML, wherever it stands', () => {
  const hostile = `"><script>alert('1')</script>&`;
  const { html } = composeMail({
    subject: hostile,
    heading: hostile,
    paragraphs: [hostile],
    facts: [{ label: hostile, value: hostile }],
    action: { label: hostile, url: `https://x.example/${hostile}` },
    afterwards: [hostile],
    footer: hostile,
  });
  expect(html).not.toContain('<script');
  expect(html).not.toContain(hostile);
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;');
});

it('a subject stays on one line, whatever is in it', () => {
  expect(onOneLine('CRM\r\nBcc: everyone@example.com\u0000\u2028x  y ')).toBe(
    'CRM Bcc: everyone@example.com x y',
  );
});

it('a mail says which language it is in, and has its colons', () => {
  expect(composeMail(CONTENT).html).toContain('<html lang="en">');
  const { html, text } = composeMail({ ...CONTENT, language: 'fr' });
  expect(html).toContain('<html lang="fr">');
  expect(text).toContain('Address\u00a0: https://');
});

it('a mail without facts and button has neither', () => {
  const { html, text } = composeMail({ ...CONTENT, facts: [], action: null });
  expect(html).not.toContain('<a ');
  expect(text).not.toContain('Open it');
});
