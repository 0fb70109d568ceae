import { html, type Html } from '#app/html.ts';
import { page } from '../pages/page.ts';
import type { Mail } from './mail.ts';

/** All mails, newest first, and one of them open. */
export function mailboxPage(mails: Mail[], open: Mail | null): string {
  return page({
    title: 'Mailbox',
    styles: ['assets/look.css', 'assets/mailbox.css'],
    script: 'assets/mailbox.js',
    body: html`<header class="head">
        <h1>Mailbox</h1>
        <p class="soft">Every mail that the app sends, to whomever it goes.</p>
        <button type="button" class="button small" id="clear" ${open ? '' : 'hidden'}>Clear</button>
      </header>
      <main data-newest="${mails[0]?.sequence ?? 0}">
        ${open ? [mailList(mails, open), mailView(open)] : EMPTY}
      </main>`,
  });
}

const EMPTY = html`<div class="card empty">
  <h2>No mail yet</h2>
  <p class="soft">
    The app writes to customers when they are sent a quote, and to the merchant when it disables an
    endpoint: for instance after the receiver answered 410, which is one of the behaviours on the
    receiver’s page.
  </p>
</div>`;

function mailList(mails: Mail[], open: Mail): Html {
  return html`<nav class="card list" aria-label="Mails">
    ${mails.map(
      ({ sequence, subject, to, receivedAt }) =>
        html`<a href="?mail=${sequence}" ${sequence === open.sequence && html`aria-current="true"`}>
          <strong>${subject}</strong>
          <span class="soft">${to}</span>
          <time class="soft" datetime="${receivedAt}">${receivedAt}</time>
        </a>`,
    )}
  </nav>`;
}

function mailView(mail: Mail): Html {
  return html`<article class="card mail">
    <h2>${mail.subject}</h2>
    <dl>
      <dt>From</dt>
      <dd>${mail.from}</dd>
      <dt>To</dt>
      <dd>${mail.to}</dd>
      <dt>Received</dt>
      <dd><time datetime="${mail.receivedAt}">${mail.receivedAt}</time></dd>
    </dl>
    <iframe src="mails/${mail.sequence}" title="The mail as HTML"></iframe>
    <details>
      <summary>Plain text</summary>
      <pre>${mail.text}</pre>
    </details>
    <details>
      <summary>Headers</summary>
      <pre>${mail.headers.join('\n')}</pre>
    </details>
  </article>`;
}
