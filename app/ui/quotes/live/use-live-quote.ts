import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { answerOf } from '../../answer-of.ts';
import { lookWhileSeen } from '../../look-while-seen.ts';
import type { Visitor } from '../../../quotes/visits/visit.ts';

/** Milliseconds between two words of an open page: what others do is there before anybody asks. */
const BEAT_MS = 4_000;

interface OpenQuote {
  id: string;
  lastSequence: number;
}

/** What of the quote is open. */
export type OpenAt = 'page' | 'dialog' | 'editor';

/** What an open page was answered last. */
export interface LiveQuote {
  /** Who else is there, by name. */
  visitors: Visitor[];
  /** Somebody deleted the quote. */
  isGone: boolean;
  /** The reader knows all that the page shows. Says whether that was heard. */
  markKnown: () => Promise<boolean>;
}

interface Answer {
  sequence: number | null;
  visitors: Visitor[];
}

/**
 * Says every few seconds that somebody looks at this quote, as long as the page can be seen, and reads it
 * again once something happened to it. Not while a dialog is open, which is about the quote as it was, nor
 * in its editor. Nor when it is gone, for what was typed on the page would go with it.
 */
export function useLiveQuote({ id, lastSequence }: OpenQuote, at: OpenAt): LiveQuote {
  const { revalidate, state } = useRevalidator();
  const [answer, setAnswer] = useState<Answer & { of: string }>();
  const now = useRef({ lastSequence, revalidate, at, isFree: true });
  useEffect(() => {
    now.current = { lastSequence, revalidate, at, isFree: state === 'idle' && at === 'page' };
  });
  useEffect(() => {
    const beat = async (signal: AbortSignal): Promise<void> => {
      const intent = now.current.at === 'editor' ? 'editing' : 'here';
      const said = { intent, sequence: String(now.current.lastSequence) };
      const heard = await say(id, said, signal);
      if (heard === null || signal.aborted) return;
      setAnswer({ ...heard, of: id });
      // What is gone does not come back.
      if (heard.sequence === null) return stop();
      const isNew = heard.sequence > now.current.lastSequence;
      if (isNew && now.current.isFree) now.current.revalidate();
    };
    const stop = lookWhileSeen(BEAT_MS, beat, { atOnce: true });
    return () => {
      stop();
      void say(id, { intent: 'left' });
    };
  }, [id]);
  const heard = answer?.of === id ? answer : null;
  return {
    visitors: heard?.visitors ?? [],
    isGone: heard?.sequence === null,
    markKnown: async () => {
      const said = { intent: 'known', sequence: String(now.current.lastSequence) };
      const isHeard = (await say(id, said)) !== null;
      if (isHeard) now.current.revalidate();
      return isHeard;
    },
  };
}

/** Null when there is no answer; the next word may get one. */
async function say(
  id: string,
  said: Record<string, string>,
  signal?: AbortSignal,
): Promise<Answer | null> {
  return answerOf(`/app/quotes/${id}/presence`, readAnswer, {
    method: 'POST',
    body: new URLSearchParams(said),
    signal: signal ?? null,
    // Also when the page is left at this moment.
    keepalive: true,
  });
}

const readAnswer = (response: Response) => response.json() as Promise<Answer>;
