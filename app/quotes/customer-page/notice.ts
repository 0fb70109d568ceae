import { html as markup, type Html } from '../../html.ts';
import { filled } from '../filled.ts';
import type { PageFacts } from './page-facts.ts';
import type { AnswerOutcome, PageView } from './page-view.ts';
import type { PageTexts } from './texts.en.ts';
import { pageTexts } from './texts.ts';
import { withMoment } from './written.ts';

/** Where the quote stands and what can be done now, and first of all what came of the answer just given. */
export function notice(facts: PageFacts, { locale, pathPrefix, outcome }: PageView): Html {
  const texts = pageTexts(locale);
  const { newerSecret } = facts;
  const refused = outcome !== null && outcome.kind !== 'recorded';
  return markup`<div class="quotewire-notice" role="${refused ? 'alert' : 'status'}">
  ${outcome && markup`<p><strong>${cameOf(outcome, texts)}</strong></p>`}
  <p>${sentence(facts, locale)}</p>
  ${newerSecret !== null && markup`<p><a href="${pathPrefix}/q/${newerSecret}">${texts.seeNewer}</a></p>`}
  ${facts.state === 'open' && markup`<p class="quotewire-jump"><a href="#quotewire-answer">${texts.toAnswer}</a></p>`}
</div>`;
}

function cameOf(outcome: AnswerOutcome, texts: PageTexts): string {
  switch (outcome.kind) {
    case 'recorded':
      return texts.thanks[outcome.answer];
    case 'closed':
      return texts.notRecorded;
    case 'problem':
      return `${texts.notRecorded} ${texts.problems[outcome.problem]}`;
  }
}

function convertedNotice(pay: PageFacts['pay']): 'converted' | 'payable' | 'payableChanged' {
  if (pay === null) return 'converted';
  return pay.changed ? 'payableChanged' : 'payable';
}

function sentence(facts: PageFacts, locale: PageView['locale']): Html {
  const { state, expiresAt, answeredAt, orderName, timeZone } = facts;
  const reading = { locale, timeZone };
  const { notices } = pageTexts(locale);
  switch (state) {
    case 'open':
    case 'expired':
      return withMoment(notices[state], expiresAt, reading);
    case 'approved':
    case 'rejected':
      return withMoment(notices[state], answeredAt, reading);
    case 'superseded':
      return markup`${facts.newerSecret === null ? notices.overtaken : notices.superseded}`;
    case 'converted':
      return markup`${notices[convertedNotice(facts.pay)]}`;
    case 'ordered':
      return markup`${orderName ? filled(notices.orderedAs, { order: orderName }) : notices.ordered}`;
    case 'withdrawn':
      return markup`${notices.withdrawn}`;
  }
}
