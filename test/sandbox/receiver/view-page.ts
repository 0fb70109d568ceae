import { html } from '#app/html.ts';
import { page } from '../pages/page.ts';

/** The page's frame; its script fills it. */
export function viewPage(): string {
  return page({
    title: 'Webhook receiver',
    styles: ['assets/look.css', 'assets/view.css'],
    script: 'assets/view.js',
    body: html`<header class="head">
        <a href="/">← Sandbox</a>
        <h1>Webhook receiver</h1>
        <span class="badge wait" id="live" role="status">Connecting…</span>
      </header>
      <main>
        <section aria-label="Endpoints" id="endpoints" class="endpoints"></section>
        <section aria-labelledby="arrived">
          <div class="list-head">
            <h2 id="arrived">What arrived</h2>
            <button type="button" class="button small" id="clear" hidden>Clear</button>
          </div>
          <div id="empty" class="card empty" hidden>
            <h3>Nothing has arrived yet</h3>
            <ol>
              <li>Copy an endpoint’s address above.</li>
              <li>In the app, open Settings → Integrations and add it as an endpoint.</li>
              <li>Paste the secret the app shows once into the form above.</li>
              <li>Send a test event, or ask for a quote on the storefront.</li>
            </ol>
          </div>
          <ol id="deliveries" class="deliveries"></ol>
          <button type="button" class="button" id="older" hidden>Show older</button>
        </section>
      </main>`,
  });
}
