import { formatMoney } from '../../format-money.ts';
import { html as markup, type Html } from '../../html.ts';
import { filled } from '../filled.ts';
import type { Answer } from '../versions/record-answer.server.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageView } from './page-view.ts';
import { pageTexts } from './texts.ts';
import { totalList } from './totals.ts';
import { isWebAddress } from './web-address.ts';

/** What it comes to, and what can be done about it. Plain forms: they work without scripts. */
export function answerCard(facts: PageFacts, view: PageView): Html {
  const { snapshot, state, pay } = facts;
  return markup`<aside class="quotewire-answer" id="quotewire-answer" aria-labelledby="quotewire-answer-title">
  <h2 id="quotewire-answer-title">${heading(facts, view)}</h2>
  ${totalList(snapshot, view.locale)}
  ${state === 'open' && [approveForm(facts, view), rejectForm(facts, view)]}
  ${pay && payLink(pay, view)}
</aside>`;
}

function heading({ state }: PageFacts, { locale }: PageView): string {
  const texts = pageTexts(locale);
  return state === 'open' ? texts.answer : texts.summary;
}

function approveForm(facts: PageFacts, view: PageView): Html {
  const texts = pageTexts(view.locale);
  return form('approved', view, [
    nameField('approved', facts, view),
    markup`<button type="submit" class="quotewire-button">${texts.approve}</button>`,
  ]);
}

/** Open once something is wrong in it. */
function rejectForm(facts: PageFacts, view: PageView): Html {
  const texts = pageTexts(view.locale);
  const said = typed('rejected', view);
  const wrong = said !== null && said.problem !== 'name_too_long';
  return markup`<details ${said && 'open'}>
    <summary>${texts.reject}</summary>
    ${form('rejected', view, [
      markup`<label for="quotewire-reason">${texts.reason}</label>
      <textarea id="quotewire-reason" name="reason" rows="4" required maxlength="2000" ${wrong && ARIA_INVALID}>
${said?.reason ?? ''}</textarea>
      ${wrong && markup`<p class="quotewire-error" id="quotewire-reason-error">${texts.problems[said.problem]}</p>`}`,
      nameField('rejected', facts, view),
      markup`<button type="submit" class="quotewire-button quotewire-plain">${texts.reject}</button>`,
    ])}
  </details>`;
}

/** With the focus, so that a long page is shown where something is to be done. */
const ARIA_INVALID = markup`autofocus aria-invalid="true" aria-describedby="quotewire-reason-error"`;

function form(
  answer: Answer,
  { pathPrefix, secret, preview, locale }: PageView,
  fields: Html[],
): Html {
  return markup`<form method="post" action="${pathPrefix}/q/${secret}/answer">
      <fieldset ${preview && 'disabled'}>
      <input type="hidden" name="answer" value="${answer}">
      <input type="hidden" name="locale" value="${locale}">
      ${fields}
      </fieldset>
    </form>`;
}

function nameField(answer: Answer, facts: PageFacts, view: PageView): Html {
  const texts = pageTexts(view.locale);
  const said = typed(answer, view);
  const wrong = said?.problem === 'name_too_long';
  const id = `quotewire-name-${answer}`;
  return markup`<label for="${id}">${texts.name}</label>
      <input id="${id}" name="name" autocomplete="name" maxlength="200" value="${said?.name ?? facts.snapshot.customer.name}"${wrong && markup` autofocus aria-invalid="true" aria-describedby="${id}-error"`}>
      ${wrong && markup`<p class="quotewire-error" id="${id}-error">${texts.problems.name_too_long}</p>`}`;
}

/** What was typed into the form of an answer that came back. */
function typed(answer: Answer, { outcome }: PageView) {
  return outcome?.kind === 'problem' && outcome.answer === answer ? outcome : null;
}

/** To the checkout. An address that is none of the web’s would be run by the browser. */
function payLink(pay: NonNullable<PageFacts['pay']>, { locale }: PageView): Html | null {
  if (!isWebAddress(pay.url)) return null;
  const texts = pageTexts(locale);
  const { total, currency } = pay;
  const label =
    total === null
      ? texts.payNow
      : filled(texts.pay, { amount: formatMoney(total, currency, locale) });
  return markup`<a class="quotewire-button" href="${pay.url}" rel="noreferrer">${label}</a>`;
}
