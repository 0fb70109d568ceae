import { InlineError } from '@shopify/polaris';
import { useId } from 'react';
import { messageText } from '../texts/message.ts';
import { isNotSent } from './not-sent.ts';
import { useText } from './texts.tsx';

/** Beside a button: why what it asked for by this fetcher was not answered; nothing where it was. */
export function NotDone({ of: { state, data } }: { of: { state: string; data?: unknown } }) {
  const t = useText();
  const id = useId();
  if (state !== 'idle' || !isNotSent(data)) return null;
  return (
    // A page's header, where the button may stand, breaks no lines.
    <div role="alert" style={{ whiteSpace: 'normal' }}>
      <InlineError fieldID={id} message={messageText(t, data.errors[0].message)} />
    </div>
  );
}
