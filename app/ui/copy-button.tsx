import { Button } from '@shopify/polaris';
import { CheckIcon, ClipboardIcon } from '@shopify/polaris-icons';
import { useEffect, useState } from 'react';
import { copyText } from './copy-text.ts';

/** Milliseconds for which the button says what it did. */
const SAID_MS = 2_000;

interface CopyButtonProps {
  text: string;
  /** What is copied, for those who do not see it: "secret". */
  what: string;
}

/** Copies a text, and says so in place. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = window.setTimeout(() => setOutcome(null), SAID_MS);
    return () => window.clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    setOutcome((await copyText(text)) ? 'copied' : 'failed');
  };
  return (
    <>
      <Button
        icon={outcome === 'copied' ? CheckIcon : ClipboardIcon}
        onClick={() => void copy()}
        accessibilityLabel={`Copy ${what}`}
      >
        {label(outcome)}
      </Button>
      <span role="status" className="Polaris-Text--visuallyHidden">
        {outcome === 'copied' && `Copied ${what}`}
        {outcome === 'failed' && `Could not copy ${what}; select and copy it by hand`}
      </span>
    </>
  );
}

function label(outcome: 'copied' | 'failed' | null): string {
  if (outcome === 'copied') return 'Copied';
  return outcome === 'failed' ? 'Copy by hand' : 'Copy';
}
