import { useFetcher } from '@remix-run/react';

interface EndpointStatusChange {
  pause: () => void;
  enable: () => void;
  changing: boolean;
}

/** Pauses the endpoint of this page, or has it take events again. */
export function useEndpointStatus(): EndpointStatusChange {
  const change = useFetcher();
  return {
    pause: () => change.submit({ intent: 'pause' }, { method: 'post' }),
    enable: () => change.submit({ intent: 'enable' }, { method: 'post' }),
    changing: change.state !== 'idle',
  };
}
