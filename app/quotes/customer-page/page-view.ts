import type { StorefrontLocale } from '../storefront-texts.ts';
import type { AnswerProblem } from '../versions/answer-version.server.ts';
import type { Answer } from '../versions/record-answer.server.ts';

/** What came of the answer that this page answers. */
export type AnswerOutcome =
  | { kind: 'recorded'; answer: Answer }
  /** It could not be answered like that (any more). */
  | { kind: 'closed' }
  | { kind: 'problem'; problem: AnswerProblem; answer: Answer; name: string; reason: string };

/** For whom and how a page is shown. */
export interface PageView {
  locale: StorefrontLocale;
  /** Where the shop mounts the app: `/apps/quotewire`. */
  pathPrefix: string;
  /** Of the link that was opened. */
  secret: string;
  /** Somebody of the team looks at it: nothing can be answered. */
  preview: boolean;
  outcome: AnswerOutcome | null;
}
