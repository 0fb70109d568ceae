import { Banner, BlockStack, List, Text, type BannerHandles } from '@shopify/polaris';
import { useEffect, useRef, type RefObject } from 'react';
import type { QuoteChange, StepRefusal } from '../../../quotes/steps/step-outcome.ts';
import { messageText } from '../../../texts/message.ts';
import type { Translate } from '../../../texts/texts.ts';
import { OutsideText } from '../../outside-text.tsx';
import { Rich } from '../../rich.tsx';
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
  const t = useText();
  const banner = useRef<BannerHandles>(null);
  useEffect(() => {
    if (!refusal.ok) banner.current?.focus();
  }, [refusal]);
  if (refusal.reason === 'changed') {
    const { changes } = refusal;
    return <ChangedBanner banner={banner} changes={changes} onLoadLatest={onLoadLatest} />;
  }
  return (
    <Banner ref={banner} tone="critical" title={t('editor.refused.title')}>
      <Text as="p">{whole ?? wordsFor(t, refusal)}</Text>
    </Banner>
  );
}

function wordsFor(t: Translate, refusal: Exclude<EditorRefusal, { reason: 'changed' }>): string {
  if (refusal.reason !== 'wrong_status') return t(`editor.refused.${refusal.reason}`);
  return t('editor.refused.wrong_status', { status: t(`statuses.quote.${refusal.status}`) });
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
      title={t('editor.changed.title')}
      action={{ content: t('editor.changed.load'), onAction: onLoadLatest }}
    >
      <BlockStack gap="200">
        <List>
          {changes.map(({ what, by, at }) => (
            <List.Item key={`${at.getTime()} ${by}`}>
              <Rich
                text="editor.changed.change"
                parts={{
                  person: <OutsideText>{by}</OutsideText>,
                  what: <OutsideText>{messageText(t, what)}</OutsideText>,
                  time: <Time at={at} />,
                }}
              />
            </List.Item>
          ))}
        </List>
        <Text as="p">{t('editor.changed.kept')}</Text>
      </BlockStack>
    </Banner>
  );
}
