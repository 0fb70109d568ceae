import { Banner, BlockStack, List, Text, type BannerHandles } from '@shopify/polaris';
import { useEffect, useRef, type RefObject } from 'react';
import type { QuoteChange, StepRefusal } from '../../../quotes/steps/step-outcome.ts';
import { messageText } from '../../../texts/message.ts';
import { OutsideText } from '../../outside-text.tsx';
import { useText } from '../../texts.tsx';
import { Time } from '../../time.tsx';

/** Why saving did not happen. */
export type EditorRefusal =
  | StepRefusal
  /** Shopify gave no answer, or does not allow it. */
  | { ok: false; reason: 'shopify_unreachable' | 'shopify_refused' };

interface RefusalBannerProps {
  refusal: EditorRefusal;
  /** What is wrong with no single field. */
  whole: string | undefined;
  onLoadLatest: () => void;
}

/** Says above the form why it was not saved, and what can be done. It is gone to: a form may be long. */
export function RefusalBanner({ refusal, whole, onLoadLatest }: RefusalBannerProps) {
  const banner = useRef<BannerHandles>(null);
  useEffect(() => {
    if (!refusal.ok) banner.current?.focus();
  }, [refusal]);
  if (refusal.reason === 'changed') {
    const { changes } = refusal;
    return <ChangedBanner banner={banner} changes={changes} onLoadLatest={onLoadLatest} />;
  }
  return (
    <Banner ref={banner} tone="critical" title="The quote was not saved">
      <Text as="p">{whole ?? wordsFor(refusal)}</Text>
    </Banner>
  );
}

function wordsFor(refusal: Exclude<EditorRefusal, { reason: 'changed' }>): string {
  switch (refusal.reason) {
    case 'invalid':
      return 'Something cannot be saved as it is. It is marked below.';
    case 'not_found':
      return 'Somebody deleted this quote meanwhile.';
    case 'wrong_status':
      return `This quote is ${refusal.status} now. It cannot be edited any more.`;
    case 'shopify_unreachable':
      return 'Shopify did not answer, so what is chosen from your shop could not be checked. Try again in a moment.';
    case 'shopify_refused':
      return 'Shopify does not let the app look at your shop. Open the app anew from your admin, then try again.';
  }
}

interface ChangedBannerProps {
  banner: RefObject<BannerHandles>;
  changes: QuoteChange[];
  onLoadLatest: () => void;
}

function ChangedBanner({ banner, changes, onLoadLatest }: ChangedBannerProps) {
  const t = useText();
  return (
    <Banner
      ref={banner}
      tone="warning"
      title="Somebody changed this quote while you were editing it"
      action={{ content: 'Load the latest', onAction: onLoadLatest }}
    >
      <BlockStack gap="200">
        <List>
          {changes.map(({ what, by, at }) => (
            <List.Item key={at.getTime()}>
              <OutsideText>{by}</OutsideText> changed {messageText(t, what)} · <Time at={at} />
            </List.Item>
          ))}
        </List>
        <Text as="p">
          What you typed is still here and was not saved. Loading the latest replaces it.
        </Text>
      </BlockStack>
    </Banner>
  );
}
