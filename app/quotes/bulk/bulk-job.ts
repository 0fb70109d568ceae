import type { Message } from '../../texts/message.ts';
import type { BulkStep } from './bulk-step.ts';

export type BulkStatus = 'running' | 'stopped' | 'done';

/** A quote of which a step was not taken, and why. */
export interface BulkRefusal {
  quoteId: string;
  /** "Q-1001"; null: there is no such quote. */
  name: string | null;
  reason: Message;
}

/** A step that is taken of many quotes in the background, as people see it. */
export interface BulkJob {
  id: string;
  step: BulkStep;
  /** The member, stage or tag it is about; null: nobody, or nothing. */
  about: string | null;
  status: BulkStatus;
  /** Of how many quotes. */
  total: number;
  /** How many had their turn. */
  position: number;
  /** Of how many of those it was taken. */
  done: number;
  /** The first of the others, in order. */
  refused: BulkRefusal[];
  startedBy: string;
  createdAt: Date;
  completedAt: Date | null;
}
