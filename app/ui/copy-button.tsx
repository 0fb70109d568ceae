import { Button } from '@shopify/polaris';
import { CheckIcon, ClipboardIcon } from '@shopify/polaris-icons';
import { useEffect, useState } from 'react';
import type { PlainTextKey } from '../texts/catalogue.ts';
import { copyText } from './copy-text.ts';
import { useText } from './texts.tsx';

/** Milliseconds for which the button says what it did. */
const SAID_MS = 2_000;

interface CopyButtonProps {
  text: string;
  /** What is copied, for those who do not see it: "the signing secret". */
  what: string;
}

/** Copies a text, and says so in place. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const t = useText();
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
        accessibilityLabel={t('common.copy.what', { what })}
      >
        {t(label(outcome))}
      </Button>
      <span role="status" className="Polaris-Text--visuallyHidden">
        {outcome === 'copied' && t('common.copy.whatCopied', { what })}
        {outcome === 'failed' && t('common.copy.whatFailed', { what })}
      </span>
    </>
  );
}

function label(outcome: 'copied' | 'failed' | null): PlainTextKey {
  if (outcome === 'copied') return 'common.copy.copied';
  return outcome === 'failed' ? 'common.copy.byHand' : 'common.copy.action';
}
