import { useFetcher, useRevalidator } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef, useState } from 'react';
import { isNotSent } from '../not-sent.ts';
import { quoteAddress } from './quote-address.ts';
import type { StepRefusal } from '../../quotes/steps/step-outcome.ts';

/** A quote as the page has it: what is newer on the server is not overwritten unseen. */
export interface QuoteRead {
  id: string;
  revision: number;
  lastSequence: number;
}

type StepAnswer = { ok: true } | StepRefusal;

export interface StepInHand {
  /** Asks for a step, unless one is in hand; a list becomes several fields of one name. */
  take: (intent: string, fields?: Record<string, string | string[]>) => void;
  /** What was asked for and is not answered yet. */
  pending: FormData | null;
  busy: boolean;
  /** Until the next try. */
  refusal: StepRefusal | null;
  forget: () => void;
}

/**
 * Takes steps of a quote, one at a time; `onTaken` once each is committed. A refusal reads the page again.
 * A step after which the quote is gone leads to `view`, the query of the list that it was opened from.
 */
export function useStep(
  quote: QuoteRead,
  onTaken: (intent: string) => void,
  view = '',
): StepInHand {
  const fetcher = useFetcher<StepAnswer>();
  const { revalidate } = useRevalidator();
  const [forgotten, setForgotten] = useState<StepAnswer>();
  const asked = useRef('');
  const heard = useRef<StepAnswer>();
  const taken = useRef(onTaken);
  const busy = fetcher.state !== 'idle';
  const answer = busy ? undefined : fetcher.data;
  useEffect(() => {
    taken.current = onTaken;
  });
  useEffect(() => {
    if (answer === undefined || heard.current === answer) return;
    heard.current = answer;
    if (answer.ok) taken.current(asked.current);
    // Remix reads a page again after what was done, not after a refusal; that has its reason there, too.
    else if (!isNotSent(answer)) revalidate();
  }, [answer, revalidate]);
  return {
    take: (intent, fields = {}) => {
      if (busy) return;
      asked.current = intent;
      const action = quoteAddress(quote.id, view, { part: 'steps' });
      fetcher.submit(formOf(quote, { ...fields, intent }), { method: 'post', action });
    },
    pending: fetcher.formData ?? null,
    busy,
    refusal: answer && !answer.ok && answer !== forgotten ? answer : null,
    forget: () => setForgotten(answer),
  };
}

/** Says in the admin's own toast what was done. */
export function useToast(): (said: string) => void {
  const shopify = useAppBridge();
  return (said) => shopify.toast.show(said);
}

function formOf(quote: QuoteRead, fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  form.set('revision', String(quote.revision));
  form.set('sequence', String(quote.lastSequence));
  for (const [name, value] of Object.entries(fields)) {
    for (const each of typeof value === 'string' ? [value] : value) form.append(name, each);
  }
  return form;
}
