import type { Message } from '../../texts/message.ts';
import type { QuoteStatus } from '../quote.ts';

/** A step that was taken; it is committed. */
export interface TakenStep {
  ok: true;
  quoteId: string;
  /** Where it led. */
  status: QuoteStatus;
  /** Of its last event. */
  sequence: number;
  /** Whom to `dispatch` to. */
  endpointIds: string[];
}

/** What is wrong with what was typed, at the field it is about; null: with all of it. */
export interface StepError {
  field: string | null;
  /** For the person who typed it. */
  message: Message;
}

/** Something that others did to a quote meanwhile. */
export interface QuoteChange {
  /** Within a sentence: "items, shipping". */
  what: Message;
  /** Who did it. */
  by: string;
  at: Date;
}

/** Why a step was not taken. Nothing was changed. */
export type StepRefusal =
  /** Not there, deleted, or another shop's. */
  | { ok: false; reason: 'not_found' }
  | { ok: false; reason: 'wrong_status'; status: QuoteStatus }
  /** The page is older than what is quoted now. */
  | { ok: false; reason: 'changed'; changes: QuoteChange[] }
  | { ok: false; reason: 'invalid'; errors: StepError[] };
