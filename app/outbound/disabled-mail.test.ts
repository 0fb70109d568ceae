import { expect, it } from 'vitest';
import { de } from '../texts/de/catalogue.ts';
import { en } from '../texts/en/catalogue.ts';
import { message } from '../texts/message.ts';
import { createTexts } from '../texts/texts.ts';
import { disabledMail, type DisabledMailFacts } from './disabled-mail.ts';

const FACTS: DisabledMailFacts = {
  reason: 'failing',
  endpointName: 'CRM',
  url: 'https://crm.example.com/hooks',
  failingSince: new Date('2026-11-16T18:04:00.000Z'),
  lastError: message('failures.refused', { host: 'crm.example.com' }),
  givenUp: 12_345,
  link: 'https://admin.shopify.com/store/acme/apps/key/app/settings/integrations/ep_1',
};

const READER = { texts: createTexts('en', en), timeZone: 'UTC' };

it('says what happened, since when, the last error, what is kept and where to go', () => {
  const { subject, text } = disabledMail(FACTS, READER);
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
  const { text } = disabledMail({ ...FACTS, reason: 'gone', givenUp: 1 }, READER);
  expect(text).toContain('answered 410 (Gone)');
  expect(text).toContain('One delivery was still on its way');
  expect(text).not.toContain('Failing since');
});

it('a name cannot add a header, nor an address markup', () => {
  const odd: DisabledMailFacts = {
    ...FACTS,
    endpointName: 'CRM\r\nBcc: everyone@example.com',
    url: 'https://crm.example.com/a&b',
    lastError: { text: '<b>&"' },
  };
  const { subject, html } = disabledMail(odd, READER);
  expect(subject).not.toMatch(/[\r\n]/);
  expect(html).toContain('https://crm.example.com/a&amp;b');
  expect(html).toContain('&lt;b&gt;&amp;&quot;');
});

it('a key in the address’s query is not mailed', () => {
  const url = 'https://crm.example.com/hooks?token=KEY';
  const { text, html } = disabledMail({ ...FACTS, url }, READER);
  expect(text).toContain('https://crm.example.com/hooks');
  expect(text + html).not.toContain('KEY');
});

it('is in the language and the time zone of the shop', () => {
  const reader = { texts: createTexts('de', de), timeZone: 'Europe/Berlin' };
  const { subject, text, html } = disabledMail(FACTS, reader);
  expect(subject).toBe('„CRM“ erhält keine Angebotsereignisse mehr');
  expect(text).toContain('seit dem 16. November 2026 um 19:04 MEZ');
  expect(text).toContain('12.345 Zustellungen');
  expect(text).toContain('Letzter Fehler: crm.example.com hat die Verbindung abgelehnt');
  expect(html).toContain('<html lang="de">');
});
