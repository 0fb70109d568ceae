import { html as markup, type Html } from '../../html.ts';
import type { FieldErrorCode } from '../field-error.ts';
import { filled } from '../filled.ts';
import { storefrontTexts, type StorefrontLocale } from '../storefront-texts.ts';
import { answerCard } from './answer-card.ts';
import { lineList } from './lines.ts';
import { notice } from './notice.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageView } from './page-view.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { pageTexts } from './texts.ts';
import { isWebAddress } from './web-address.ts';
import { moment } from './written.ts';

/**
 * Shopify may leave out headers of ours where it renders a page: what keeps the link out of search
 * engines and of other sites' logs is in the page as well.
 */
const META = markup`<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">`;

/** The page of a version inside the theme: Liquid in which nothing is left to be run. */
export function customerPage(facts: PageFacts, view: PageView): string {
  const texts = pageTexts(view.locale);
  const { snapshot } = facts;
  return shell(
    view.locale,
    markup`${view.preview && markup`<p class="quotewire-preview">${texts.preview}</p>`}
<div class="quotewire-head">
  <h1>${filled(texts.title, { number: facts.quoteName })}</h1>
  <span class="quotewire-state">${texts.states[facts.state]}</span>
</div>
${factList(facts, view.locale)}
${notice(facts, view)}
<div class="quotewire-columns">
  <div>
    ${lineList(snapshot, view.locale)}
    ${snapshot.terms && section('terms', texts.terms, markup`<p class="quotewire-terms">${snapshot.terms}</p>`)}
    ${facts.files.length > 0 && section('files', texts.files, fileList(facts.files))}
  </div>
  <section>${answerCard(facts, view)}</section>
</div>
${SCRIPT}`,
  ).text;
}

/** For a link that leads nowhere, whyever. */
export function missingPage(locale: StorefrontLocale): string {
  const texts = pageTexts(locale);
  return plainPage(locale, texts.missingTitle, texts.missing);
}

/** For a request that could not be served. */
export function laterPage(locale: StorefrontLocale, why: FieldErrorCode | undefined): string {
  const { laterTitle, later } = pageTexts(locale);
  const tooOften = why === 'rate_limited';
  return plainPage(locale, laterTitle, tooOften ? storefrontTexts(locale).errors[why] : later);
}

function plainPage(locale: StorefrontLocale, title: string, message: string): string {
  const { continueShopping } = pageTexts(locale);
  return shell(
    locale,
    markup`<h1>${title}</h1>
<p class="quotewire-notice">${message}</p>
<section><p><a href="/">${continueShopping}</a></p></section>`,
  ).text;
}

function shell(locale: StorefrontLocale, content: Html): Html {
  return markup`${META}
${STYLE}
<div class="quotewire-quote" lang="${locale}">
${content}
</div>`;
}

function factList(facts: PageFacts, locale: StorefrontLocale): Html {
  const { snapshot, version, sentAt, expiresAt, state, timeZone } = facts;
  const reading = { locale, timeZone };
  const texts = pageTexts(locale).facts;
  const { name, company } = snapshot.customer;
  const answerable = state === 'open' || state === 'expired';
  return markup`<dl class="quotewire-facts">
  ${fact(texts.for, [name, company].filter(Boolean).join(', '))}
  ${snapshot.poNumber && fact(texts.reference, snapshot.poNumber)}
  ${sentAt && fact(texts.sent, moment(sentAt, reading))}
  ${expiresAt && answerable && fact(texts.validUntil, moment(expiresAt, reading))}
  ${version > 1 && fact(texts.version, version)}
</dl>`;
}

function fact(label: string, value: string | number | Html): Html {
  return markup`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

function section(name: string, title: string, content: Html): Html {
  return markup`<section aria-labelledby="quotewire-${name}">
  <h2 id="quotewire-${name}">${title}</h2>
  ${content}
</section>`;
}

function fileList(files: PageFacts['files']): Html {
  const links = files
    .filter(({ url }) => isWebAddress(url))
    .map(
      ({ filename, url }) =>
        markup`<li><a href="${url}" rel="noreferrer" target="_blank">${filename}</a></li>`,
    );
  return markup`<ul class="quotewire-files">${links}</ul>`;
}
