import type { FrameLocator } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '#app/texts/en/catalogue.ts';
import { addEndpoint } from '../story/merchant.ts';
import { useStage } from './stage.ts';

/** A merchant whose Shopify is in another language. */
const stage = useStage();

/** Pages whose every word is in the catalogue. */
const PAGES = [
  '/app',
  '/app/quotes',
  '/app/quotes/board',
  '/app/settings',
  '/app/settings/pipeline',
  '/app/settings/team',
  '/app/settings/team/new',
  '/app/settings/assignment',
  '/app/settings/quotes',
  '/app/settings/fields',
  '/app/settings/data-requests',
  '/app/settings/integrations',
  '/app/settings/integrations/new',
  '/app/settings/integrations/log',
  '/app/settings/integrations/undelivered',
  '/app/quotes/new',
];

/** Sentences and names of the catalogue that are English and nothing else; the stages are the shop's own. */
const STAGES = new Set<string>(Object.values(en.settings.pipeline.first));
const ENGLISH = phrasesOf(en).filter((phrase) => !STAGES.has(phrase));

interface Branch {
  readonly [name: string]: string | Branch;
}

function phrasesOf(branch: Branch): string[] {
  return Object.values(branch).flatMap((text) => {
    if (typeof text !== 'string') return phrasesOf(text);
    return text.split(/{{.+?}}|<.+?>/).filter((part) => /\p{L}{2,} \p{L}{2,}/u.test(part));
  });
}

/** All that is to be read or heard on a page. */
async function saidOn(app: FrameLocator): Promise<string> {
  return app.locator('html').evaluate((page) => {
    const attributes = ['aria-label', 'alt', 'placeholder', 'title'];
    const spoken = attributes.flatMap((name) =>
      [...page.querySelectorAll(`[${name}]`)].map((item) => item.getAttribute(name)),
    );
    return [(page as HTMLElement).innerText, ...spoken].join('\n');
  });
}

async function englishOn(app: FrameLocator): Promise<string[]> {
  await app.locator('main h1, main h2').first().waitFor({ state: 'attached' });
  const said = await saidOn(app);
  return ENGLISH.filter((phrase) => said.includes(phrase));
}

test.each([
  ['de', 'de', 'Einstellungen'],
  ['fr-CA', 'fr', 'Paramètres'],
])('opened with locale=%s the app is in %s', async (locale, language, settings) => {
  for (const page of PAGES) {
    const app = await stage.open(`${page}?locale=${locale}`);
    await stage.merchant().getByRole('link', { name: settings }).waitFor();
    expect(await app.locator('html').getAttribute('lang')).toBe(language);
    expect(await englishOn(app)).toEqual([]);
  }
});

test('English would be found', async () => {
  expect((await englishOn(await stage.open('/app/settings'))).length).toBeGreaterThan(5);
});

test('the language stays while one goes from page to page, and what is refused is said in it', async () => {
  const app = await stage.open('/app/settings?locale=de');
  await app.getByRole('link', { name: /^Pipeline/ }).click();
  await app.getByRole('button', { name: 'Phase hinzufügen' }).click();
  await stage.merchant().getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByText('Geben Sie einen Namen ein.').waitFor();
  await stage.merchant().getByRole('button', { name: 'Discard' }).click();
  await stage.merchant().locator('#app-home').click();
  await app.getByText('0 von 4 erledigt').waitFor();
});

test('a browser loads the texts of its language alone', async () => {
  const loaded: string[] = [];
  const listen = (request: { url(): string }) => void loaded.push(request.url());
  stage.merchant().on('requestfinished', listen);
  await (await stage.open('/app/settings?locale=de')).getByText('Datenanfragen').waitFor();
  stage.merchant().off('requestfinished', listen);
  const bodies = await Promise.all(
    loaded
      .filter((url) => /\/assets\/.*\.js$/.test(url))
      .map(async (url) => (await fetch(url)).text()),
  );
  const sentence = (text: string) => bodies.some((body) => body.includes(text));
  expect(sentence('Die Phasen, die Ihre Angebote durchlaufen.')).toBe(true);
  expect(sentence(en.settings.pages.pipeline.says)).toBe(false);
  expect(sentence('Qui travaille sur les devis.')).toBe(false);
});

test('the language is chosen in the frame, and one without texts is English', async () => {
  const page = stage.merchant();
  await stage.open('/app/settings');
  await page.getByLabel('Language of the app').selectOption('Français');
  const app = page.frameLocator('iframe');
  await app.getByRole('heading', { name: 'Paramètres' }).waitFor();
  await page.getByLabel('Language of the app').selectOption('日本語');
  await app.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  expect(await app.locator('html').getAttribute('lang')).toBe('en');
});

test('a quote is made in the language of the page, and so are countries and currencies', async () => {
  const app = await stage.open('/app/quotes/new?locale=de');
  await app.getByLabel('Land', { exact: true }).selectOption({ label: 'Österreich' });
  await app.getByLabel('Währung').selectOption({ label: 'EUR – Euro' });
  await app.getByRole('button', { name: 'Eigenen Artikel hinzufügen' }).click();
  await app.getByRole('button', { name: 'Rabatt, Notiz: dieser Artikel' }).click();
  await app.getByLabel('Rabatt auf diesen Artikel').selectOption({ label: 'Prozent' });
  await app.getByText('Zwischensumme').waitFor();
  await stage.merchant().getByRole('button', { name: 'Discard' }).click();
});

test('an endpoint, its log and why an attempt failed are told in the language of the page', async () => {
  const { addresses, receiver } = stage.sandbox();
  receiver.setBehaviour('crm', { kind: 'status', status: 401 });
  await addEndpoint(stage.merchant(), addresses.admin, { name: 'CRM', url: stage.hook('crm') });
  await stage.requestQuote();
  const app = await stage.open('/app/settings/integrations?locale=de');
  expect(await englishOn(app)).toEqual([]);
  await app.getByRole('link', { name: 'CRM verwalten' }).click();
  await app.getByRole('button', { name: 'Testereignis senden' }).click();
  await app.getByText('Der Test ist fehlgeschlagen: 401').waitFor();
  await app.getByRole('button', { name: 'quote.created Q-1001' }).click();
  await app.getByRole('heading', { name: /^Versuch 1: 401 in / }).waitFor();
  await app.getByText('Der Server hat mit 401 (Unauthorized) geantwortet').first().waitFor();
  await app.getByRole('button', { name: 'Zahlen als Tabelle' }).click();
  expect(await englishOn(app)).toEqual([]);

  const inFrench = await stage.open('/app/settings/integrations/undelivered?locale=fr');
  await inFrench.getByText('Le serveur a répondu 401 (Unauthorized)').first().waitFor();
  expect(await englishOn(inFrench)).toEqual([]);
});

test('what is wrong with an endpoint is said in the language of the page', async () => {
  const app = await stage.open('/app/settings/integrations/new?locale=de');
  await app.getByRole('textbox', { name: 'Adresse' }).fill('https://10.0.0.1/hooks');
  await app.getByRole('button', { name: 'Header hinzufügen' }).click();
  await stage.merchant().getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByText('10.0.0.1 ist eine Adresse in einem privaten Netzwerk.').waitFor();
  await app.getByText('Geben Sie einen Namen ein, zum Beispiel den des Systems').waitFor();
  await app.getByText('Geben Sie einen Wert ein.').waitFor();
  expect(await englishOn(app)).toEqual([]);
  await stage.merchant().getByRole('button', { name: 'Discard' }).click();
});

test('a quote’s page, its dialogs and its timeline are in the language of the page', async () => {
  const name = await stage.requestQuote();
  const openQuote = async (locale: string) => {
    const app = await stage.open(`/app/quotes?locale=${locale}`);
    await app.getByRole('link', { name, exact: true }).click();
    await app.getByText(locale === 'de' ? 'Angebot angefragt' : 'Devis demandé').waitFor();
    expect(await englishOn(app)).toEqual([]);
    return app;
  };
  const app = await openQuote('de');
  await app.getByLabel('Phase').selectOption({ label: 'In review' });
  await app.getByText(/^New → In review, von /).waitFor();
  await app.getByRole('button', { name: 'An Kunden senden' }).click();
  const send = app.getByRole('dialog').getByRole('button', { name: 'Senden', exact: true });
  await app.getByText('1 Artikel').waitFor();
  expect(await englishOn(app)).toEqual([]);
  await send.click();
  await app.getByText('Version 1, an rosa@a.example').waitFor();
  await app.getByText('Noch nicht geöffnet').waitFor();
  expect(await englishOn(app)).toEqual([]);
  await openQuote('fr');
});
