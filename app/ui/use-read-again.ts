import { useRevalidator } from '@remix-run/react';
import { useState } from 'react';
import { isAlive } from './is-alive.ts';
import { NO_ANSWER } from './not-sent.ts';

interface ReadingAgain {
  busy: boolean;
  read: () => void;
  /** The last time, for `NotDone`. */
  asked: { state: string; data?: unknown };
}

/** Reads the page's data again because somebody says so; without an answer the page stays as it is. */
export function useReadAgain(): ReadingAgain {
  const { revalidate, state } = useRevalidator();
  const [asked, setAsked] = useState<{ state: string; data?: unknown }>({ state: 'idle' });
  const read = async (): Promise<void> => {
    setAsked({ state: 'loading' });
    const isThere = await isAlive();
    setAsked(isThere ? { state: 'idle' } : { state: 'idle', data: NO_ANSWER });
    if (isThere) revalidate();
  };
  return { busy: state !== 'idle' || asked.state !== 'idle', read: () => void read(), asked };
}
