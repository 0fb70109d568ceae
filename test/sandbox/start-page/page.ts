import type { Addresses } from '../addresses.ts';
import { html, type Html } from '#app/html.ts';
import { page } from '../pages/page.ts';

/** What one opens, in one line each. */
const PLACES: { key: keyof Addresses; name: string; what: string }[] = [
  {
    key: 'storefront',
    name: 'Storefront',
    what: 'Acme Supply’s shop, with the quote form on its product pages',
  },
  {
    key: 'admin',
    name: 'Admin',
    what: 'where the merchant works: the app, embedded as in Shopify’s admin',
  },
  {
    key: 'receiver',
    name: 'Webhook receiver',
    what: 'shows what arrived, verified or not, as it arrives',
  },
  {
    key: 'mailbox',
    name: 'Mailbox',
    what: 'shows every mail that the app sends',
  },
  {
    key: 'app',
    name: 'App',
    what: 'the app’s own address, as a development tunnel gives one',
  },
];

/** The sandbox's first page. */
export function startPageHtml(addresses: Addresses, status: Record<string, boolean>): string {
  const view = addresses.receiverView;
  return page({
    title: 'Quotewire sandbox',
    styles: ['/assets/look.css', '/assets/start.css'],
    script: '/assets/start.js',
    body: html`<header>
        <h1>Quotewire sandbox</h1>
        <p class="soft">
          A whole Shopify shop on this machine: ask for a quote, and see it arrive, signed, at a
          receiver.
        </p>
        <ul class="status" id="status" aria-label="Parts">
          ${Object.entries(status).map(([name, isUp]) => statusItem(name, isUp))}
        </ul>
      </header>
      <main>
        <section aria-labelledby="story">
          <h2 id="story">Try the whole story</h2>
          <ol class="steps">
            <li class="card">
              <h3>Open the app</h3>
              <p>In the admin, the app is installed the first time you open it.</p>
              ${openButton(addresses.admin, 'Open the admin', 'primary')}
            </li>
            <li class="card">
              <h3>Add an endpoint</h3>
              <p>In the app’s Settings → Integrations, add this address:</p>
              <p class="copy">
                <code>${addresses.endpoint}</code>
                <button type="button" class="button small" data-copy="${addresses.endpoint}">
                  Copy
                </button>
              </p>
            </li>
            <li class="card">
              <h3>Tell the receiver the secret</h3>
              <p>The app shows it once. Copy it, and paste it at the receiver.</p>
              ${openButton(view, 'Open the receiver')}
            </li>
            <li class="card">
              <h3>Ask for a quote</h3>
              <p>As a shopper, choose a product and fill in the form.</p>
              ${openButton(addresses.storefront, 'Open the storefront')}
            </li>
            <li class="card">
              <h3>See it arrive</h3>
              <p>Within a second or two the receiver has <code>quote.created</code>, verified.</p>
              ${openButton(view, 'Open the receiver')}
            </li>
          </ol>
        </section>
        <section aria-labelledby="addresses">
          <h2 id="addresses">Addresses</h2>
          <ul class="places card">
            ${PLACES.map(({ key, name, what }) => placeItem(name, what, key === 'receiver' ? view : addresses[key]))}
          </ul>
          <p class="soft">For programs: <a href="/sandbox.json">sandbox.json</a></p>
        </section>
      </main>`,
  });
}

function openButton(href: string, label: string, look = ''): Html {
  return html`<a class="button ${look}" href="${href}" target="_blank">${label} ↗</a>`;
}

function placeItem(name: string, what: string, href: string): Html {
  return html`<li>
    <a href="${href}" target="_blank">${name}</a><span class="soft">${what}</span
    ><code>${href}</code>
  </li>`;
}

function statusItem(name: string, isUp: boolean): Html {
  return html`<li class="${isUp ? 'badge good' : 'badge bad'}">
    ${name} ${isUp ? 'up' : 'down'}
  </li>`;
}
