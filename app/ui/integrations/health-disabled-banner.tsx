import { Banner, BlockStack, Text, type BannerProps } from '@shopify/polaris';
import type { Standing } from '../../outbound/health/standing.ts';
import { OutsideText } from '../outside-text.tsx';
import { Time } from '../time.tsx';
import { disabledWords } from './health-words.ts';

interface DisabledBannerProps {
  title: string;
  standing: Standing;
  onEnable: () => void;
  enabling: boolean;
  secondaryAction?: BannerProps['secondaryAction'];
}

/** That an endpoint was turned off by itself: why, since when, and the way to turn it on again. */
export function DisabledBanner(props: DisabledBannerProps) {
  const { title, standing, onEnable, enabling, secondaryAction } = props;
  const { disabledAt, disabledReason, failingSince, lastError } = standing;
  return (
    <Banner
      tone="critical"
      title={title}
      action={{ content: 'Enable again', onAction: onEnable, loading: enabling }}
      secondaryAction={secondaryAction}
    >
      <BlockStack gap="100">
        <Text as="p">
          {disabledWords(disabledReason)}
          {disabledAt && (
            <>
              {' '}
              Disabled: <Time at={disabledAt} />.
            </>
          )}
          {disabledReason === 'failing' && failingSince && (
            <>
              {' '}
              Failing since: <Time at={failingSince} />.
            </>
          )}
        </Text>
        {lastError && disabledReason !== 'gone' && (
          <Text as="p">
            Last error: <OutsideText>{lastError.error}</OutsideText>
          </Text>
        )}
        <Text as="p">
          Nothing is sent to it while it is disabled. Put the cause right, then enable it again.
        </Text>
      </BlockStack>
    </Banner>
  );
}
