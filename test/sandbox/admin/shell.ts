import { html, type Html } from '#app/html.ts';
import { page } from '../pages/page.ts';
import { LANGUAGES } from './language.ts';
import type { StaffMember } from './messages.ts';

export const APP_NAME = 'Quotewire';

export interface Shell {
  shopName: string;
  /** /store/acme */
  storePath: string;
  /** The app's address in the admin. */
  base: string;
  appOrigin: string;
  staffMember: StaffMember;
  storefrontUrl: string;
  /** Of whoever is signed in: what the app is opened in. */
  language: string;
  title: string;
  main: Html;
}

const ELSEWHERE = [
  ['Orders', '/orders'],
  ['Products', '/products'],
  ['Customers', '/customers'],
  ['Online store', '/themes'],
] as const;

/** The admin's page: bars and navigation around `main`. */
export function shell(of: Shell): string {
  const { appOrigin, base, staffMember } = of;
  const settings = JSON.stringify({ appOrigin, appName: APP_NAME, base, staffMember });
  return page({
    title: of.title,
    styles: ['/assets/look.css', '/assets/frame.css'],
    script: '/assets/frame.js',
    body: html`<div class="admin">
      ${topBar(of)}
      <nav class="side" aria-label="Admin">
        <ul>
          ${ELSEWHERE.map(
            ([label, path]) => html`<li><a href="${of.storePath}${path}">${label}</a></li>`,
          )}
        </ul>
        <h2>Apps</h2>
        <a class="app-home" id="app-home" href="${base}"
          ><span class="app-mark">Q</span>${APP_NAME}</a
        >
        <ul class="app-navigation" id="app-navigation"></ul>
        <p class="about">A stand-in for Shopify’s admin, on this machine only.</p>
      </nav>
      <div class="drawer-backdrop" id="drawer-backdrop"></div>
      <main class="main">${of.main}</main>
      <div class="dimmer" id="dimmer"></div>
      <div class="toasts" id="toasts"></div>
      <template id="settings" data-json="${settings}"></template>
    </div>`,
  });
}

function topBar({ shopName, storefrontUrl, staffMember, language }: Shell): Html {
  const initials = staffMember.name
    .split(' ')
    .map((word) => word[0])
    .join('');
  return html`<header class="top">
    <button
      type="button"
      class="drawer-button"
      id="drawer-button"
      aria-label="Menu"
      aria-expanded="false"
    >
      <span></span><span></span><span></span>
    </button>
    <strong>${shopName}</strong>
    <span class="badge">Sandbox</span>
    <a class="storefront" href="${storefrontUrl}" target="_blank">View store ↗</a>
    ${languageSelect(language)}
    <span class="person" title="${staffMember.name}">${initials}</span>
    <div class="save-bar" id="save-bar" role="region" aria-label="Unsaved changes" hidden></div>
  </header>`;
}

/** As in a person's account at Shopify: the app is opened in it, the admin itself stays English. */
function languageSelect(language: string): Html {
  return html`<select class="language" id="language" aria-label="Language of the app">
    ${LANGUAGES.map(
      ({ code, name }) =>
        html`<option value="${code}" ${code === language && html`selected`}>${name}</option>`,
    )}
  </select>`;
}

/** The app in its frame, which the script fills once it listens: what the app says first is not lost. */
export function appMain(address: string): Html {
  return html`<div class="title-bar" id="title-bar">
      <div class="title"><h1>${APP_NAME}</h1></div>
    </div>
    <div class="loading" id="loading" hidden></div>
    <iframe
      id="app"
      name="app-iframe"
      title="${APP_NAME}"
      data-src="${address}"
      allow="clipboard-write"
    ></iframe>`;
}

/** What stands where the real admin has a page of its own. */
export function elsewhereMain(path: string, links: { label: string; href: string }[]): Html {
  const query = new URLSearchParams(path.split('?')[1] ?? '');
  return html`<div class="title-bar" id="title-bar"></div>
    <div class="loading" id="loading" hidden></div>
    <section class="card elsewhere">
      <h1>Shopify’s own page</h1>
      <p>A real shop’s admin shows a page of its own here. The sandbox has only the app.</p>
      ${
        query.has('addAppBlockId') &&
        html`<p>
          There, one would save the theme. Here, the block is on every product page already.
        </p>`
      }
      <p><code>${path}</code></p>
      ${
        query.size > 0 &&
        html`<table>
          ${[...query].map(
            ([name, value]) =>
              html`<tr>
                <th>${name}</th>
                <td>${value}</td>
              </tr>`,
          )}
        </table>`
      }
      <p class="links">
        ${links.map(({ label, href }) => html`<a class="button" href="${href}">${label}</a>`)}
      </p>
    </section>`;
}
