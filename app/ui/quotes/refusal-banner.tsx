import { Banner, List, Text } from '@shopify/polaris';
import type { StepRefusal } from '../../quotes/steps/step-outcome.ts';
import { OutsideText } from '../outside-text.tsx';
import { Time } from '../time.tsx';
import { refusalWords, type Telling } from './refusal-words.ts';

interface RefusalBannerProps extends Telling {
  refusal: StepRefusal | null;
  /** The person wants to see the quote as it is now; the page has it already. */
  onReload: () => void;
}

/** Why a step was not taken, until it is tried again. */
export function RefusalBanner({ refusal, onReload, ...telling }: RefusalBannerProps) {
  const words = refusal && refusalWords(refusal, telling);
  if (!words) return null;
  const { title, advice, changes, errors, stale } = words;
  return (
    <Banner
      tone={stale ? 'warning' : 'critical'}
      title={title}
      action={stale ? { content: 'Show the quote as it is now', onAction: onReload } : undefined}
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
              <OutsideText>{`${capitalized(what)}, by ${by}`}</OutsideText>{' '}
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

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
