import { useFetcher } from '@remix-run/react';

interface EndpointStatusChange {
  pause: () => void;
  enable: () => void;
  changing: boolean;
  /** What was asked for last, for `NotDone`. */
  asked: { state: string; data?: unknown };
}

/** Pauses an endpoint, or has it take events again; that of this page unless another's `page` is given. */
export function useEndpointStatus(page?: string): EndpointStatusChange {
  const change = useFetcher();
  const submit = (intent: 'pause' | 'enable'): void =>
    change.submit({ intent }, { method: 'post', action: page });
  return {
    pause: () => submit('pause'),
    enable: () => submit('enable'),
    changing: change.state !== 'idle',
    asked: change,
  };
}
