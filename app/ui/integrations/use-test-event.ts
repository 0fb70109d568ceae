import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { isNotSent } from '../not-sent.ts';
import type { Delivery } from './delivery.ts';

/** Milliseconds between two looks at how the test went. */
const LOOK_EVERY_MS = 700;

interface TestEvent {
  delivery: Delivery | null;
  /** From the click until the first attempt is recorded. */
  sending: boolean;
  send: () => void;
  /** The test, or the last look at it, for `NotDone`. */
  asked: { state: string; data?: unknown };
}

/** A test event to the endpoint at `page`, followed until its fate is known. */
export function useTestEvent(page: string): TestEvent {
  const sent = useFetcher<{ deliveryId: string }>();
  const followed = useFetcher<Delivery>();
  const deliveryId = sent.state === 'idle' ? sent.data?.deliveryId : undefined;
  const [known, setKnown] = useState<Delivery>();
  // A look without an answer, at what was known already, takes nothing back.
  const heard = isNotSent(followed.data) ? known : followed.data;
  if (heard !== known) setKnown(heard);
  const delivery = deliveryId !== undefined && heard?.id === deliveryId ? heard : null;
  const settled = delivery !== null && delivery.status !== 'pending';

  const { load, state } = followed;
  useEffect(() => {
    if (deliveryId === undefined || settled || state !== 'idle') return;
    const look = (): void => load(`${page}/deliveries/${deliveryId}`);
    const timer = window.setTimeout(look, LOOK_EVERY_MS);
    return () => window.clearTimeout(timer);
  }, [deliveryId, settled, state, load, page]);

  // The log on the same page shows the same delivery.
  const { revalidate } = useRevalidator();
  const attempts = delivery?.attempts.length ?? 0;
  useEffect(() => {
    if (attempts > 0) revalidate();
  }, [attempts, revalidate]);

  const awaited = deliveryId !== undefined && attempts === 0 && !settled;
  return {
    delivery,
    sending: sent.state !== 'idle' || awaited,
    // One look after the other: what is said stays meanwhile.
    asked: awaited ? { state: 'idle', data: followed.data } : sent,
    send: () => sent.submit({ intent: 'test' }, { method: 'post', action: page }),
  };
}
