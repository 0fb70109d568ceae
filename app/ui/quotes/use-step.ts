import { useFetcher, useRevalidator } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef, useState } from 'react';
import { isNotSent } from '../not-sent.ts';
import { useLatest } from '../use-latest.ts';
import { quoteAddress } from './quote-address.ts';
import type { StepRefusal } from '../../quotes/steps/step-outcome.ts';

/** A quote as the page has it: what is newer on the server is not overwritten unseen. */
export interface QuoteRead {
  id: string;
  revision: number;
  lastSequence: number;
}

type StepAnswer = { ok: true } | StepRefusal;

/** A list becomes several fields of one name. */
type Fields = Record<string, string | string[]>;

interface AskedStep {
  intent: string;
  fields: Fields;
}

export interface StepInHand {
  /** Asks for a step. While another one is in hand it waits for that; the same one is asked for once. */
  take: (intent: string, fields?: Fields) => void;
  /** What was asked for last in this field, and is not answered yet; null: nothing was. */
  pending: (field: string) => string | null;
  busy: boolean;
  /** Until the next try. */
  refusal: StepRefusal | null;
  forget: () => void;
}

/**
 * Takes steps of a quote, one at a time; `onTaken` once each is committed. A refusal reads the page again, and
 * what waited for the refused step is not done: it was asked for of another state of things.
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
  const [waiting, setWaiting] = useState<readonly AskedStep[]>([]);
  const asked = useRef<AskedStep>();
  const heard = useRef<StepAnswer>();
  const busy = fetcher.state !== 'idle';
  const answer = busy ? undefined : fetcher.data;
  const ask = (step: AskedStep): void => {
    asked.current = step;
    const action = quoteAddress(quote.id, view, { part: 'steps' });
    fetcher.submit(formOf(quote, step), { method: 'post', action });
  };
  const hear = useLatest((told: StepAnswer): void => {
    if (told.ok && asked.current) onTaken(asked.current.intent);
    // Remix reads a page again after what was done, not after a refusal; that has its reason there, too.
    if (!told.ok && !isNotSent(told)) revalidate();
    const [next, ...others] = told.ok ? waiting : [];
    if (next) ask(next);
    setWaiting(others);
  });
  useEffect(() => {
    if (answer === undefined || heard.current === answer) return;
    heard.current = answer;
    hear(answer);
  }, [answer, hear]);
  return {
    take: (intent, fields = {}) => {
      const step = { intent, fields };
      if (!busy) ask(step);
      else if (!isSame(step, waiting.at(-1) ?? asked.current)) setWaiting([...waiting, step]);
    },
    pending: (field) => {
      const later = waiting.findLast(({ fields }) => field in fields)?.fields[field];
      const value = later ?? fetcher.formData?.get(field);
      return typeof value === 'string' ? value : null;
    },
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

function isSame(one: AskedStep, other: AskedStep | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function formOf(quote: QuoteRead, { intent, fields }: AskedStep): FormData {
  const form = new FormData();
  form.set('intent', intent);
  form.set('revision', String(quote.revision));
  form.set('sequence', String(quote.lastSequence));
  for (const [name, value] of Object.entries(fields)) {
    for (const each of typeof value === 'string' ? [value] : value) form.append(name, each);
  }
  return form;
}
