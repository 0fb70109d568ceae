import { expect, it } from 'vitest';
import { disabledMail, type DisabledMailFacts } from './disabled-mail.ts';

const FACTS: DisabledMailFacts = {
  reason: 'failing',
  endpointName: 'CRM',
  url: 'https://crm.example.com/hooks',
  failingSince: new Date('2026-11-16T18:04:00.000Z'),
  lastError: 'crm.example.com refused the connection. Is the server running?',
  givenUp: 12_345,
  link: 'https://admin.shopify.com/store/acme/apps/key/app/settings/integrations/ep_1',
};

it('says what happened, since when, the last error, what is kept and where to go', () => {
  const { subject, text } = disabledMail(FACTS);
  expect(subject).toBe('“CRM” no longer gets your quote events');
  for (const said of [
    'failed since November 16, 2026 at 6:04 PM UTC',
    'Address: https://crm.example.com/hooks',
    'Last error: crm.example.com refused the connection. Is the server running?',
    '12,345 deliveries were still on their way',
    FACTS.link,
    'enable the endpoint again',
  ]) {
    expect(text).toContain(said);
  }
});

it('says that a server which answered 410 asked for it', () => {
  const { text } = disabledMail({ ...FACTS, reason: 'gone', givenUp: 1 });
  expect(text).toContain('answered 410 (Gone)');
  expect(text).toContain('One delivery was still on its way');
  expect(text).not.toContain('Failing since');
});

it('a name cannot add a header, nor an address markup', () => {
  const { subject, html } = disabledMail({
    ...FACTS,
    endpointName: 'CRM\r\nBcc: everyone@example.com',
    url: 'https://crm.example.com/a&b',
    lastError: '<b>&"',
  });
  expect(subject).not.toMatch(/[\r\n]/);
  expect(html).toContain('https://crm.example.com/a&amp;b');
  expect(html).toContain('&lt;b&gt;&amp;&quot;');
});

it('a key in the address’s query is not mailed', () => {
  const { text, html } = disabledMail({ ...FACTS, url: 'https://crm.example.com/hooks?token=KEY' });
  expect(text).toContain('https://crm.example.com/hooks');
  expect(text + html).not.toContain('KEY');
});
