import { Banner, List, Text } from '@shopify/polaris';
import type { StepRefusal } from '../../quotes/steps/step-outcome.ts';
import { messageText } from '../../texts/message.ts';
import { OutsideText } from '../outside-text.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { refusalWords, type Telling } from './refusal-words.ts';

interface RefusalBannerProps extends Telling {
  refusal: StepRefusal | null;
  /** The person wants to see the quote as it is now; the page has it already. */
  onReload: () => void;
}

/** Why a step was not taken, until it is tried again. */
export function RefusalBanner({ refusal, onReload, ...telling }: RefusalBannerProps) {
  const t = useText();
  const words = refusal && refusalWords(t, refusal, telling);
  if (!words) return null;
  const { title, advice, changes, errors, stale } = words;
  return (
    <Banner
      tone={stale ? 'warning' : 'critical'}
      title={title}
      action={stale ? { content: t('quoteSteps.refused.reload'), onAction: onReload } : undefined}
    >
      {errors.length === 1 && (
        <p>
          <OutsideText>{errors[0]}</OutsideText>
        </p>
      )}
      {errors.length > 1 && (
        <List>
          {errors.map((error) => (
            <List.Item key={error}>
              <OutsideText>{error}</OutsideText>
            </List.Item>
          ))}
        </List>
      )}
      {changes.length > 0 && (
        <List>
          {changes.map(({ what, by, at }) => (
            <List.Item key={at.toISOString()}>
              <OutsideText>{t('timeline.changed', { by, what: messageText(t, what) })}</OutsideText>{' '}
              <Text as="span" tone="subdued">
                <Time at={at} />
              </Text>
            </List.Item>
          ))}
        </List>
      )}
      {advice && <p>{advice}</p>}
    </Banner>
  );
}
