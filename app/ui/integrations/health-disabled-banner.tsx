import { Banner, BlockStack, Text, type BannerProps } from '@shopify/polaris';
import type { Standing } from '../../outbound/health/standing.ts';
import { messageText } from '../../texts/message.ts';
import { NotDone } from '../not-done.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { disabledWords } from './health-words.ts';

interface DisabledBannerProps {
  title: string;
  standing: Standing;
  onEnable: () => void;
  enabling: boolean;
  /** To turn it on, where that is not said elsewhere on the page. */
  asked?: { state: string; data?: unknown };
  secondaryAction?: BannerProps['secondaryAction'];
}

/** That an endpoint was turned off by itself: why, since when, and the way to turn it on again. */
export function DisabledBanner(props: DisabledBannerProps) {
  const t = useText();
  const { title, standing, onEnable, enabling, asked, secondaryAction } = props;
  const { disabledAt, disabledReason, failingSince, lastError } = standing;
  return (
    <Banner
      tone="critical"
      title={title}
      action={{ content: t('health.disabled.enable'), onAction: onEnable, loading: enabling }}
      secondaryAction={secondaryAction}
    >
      <BlockStack gap="100">
        <Text as="p">
          {t(disabledWords(disabledReason))}
          {disabledAt && (
            <>
              {' '}
              <Rich text="health.disabled.at" parts={{ time: <Time at={disabledAt} /> }} />
            </>
          )}
          {disabledReason === 'failing' && failingSince && (
            <>
              {' '}
              <Rich text="health.disabled.since" parts={{ time: <Time at={failingSince} /> }} />
            </>
          )}
        </Text>
        {lastError && disabledReason !== 'gone' && (
          <Text as="p">
            <Rich
              text="health.disabled.lastError"
              parts={{ error: <OutsideText>{messageText(t, lastError.error)}</OutsideText> }}
            />
          </Text>
        )}
        <Text as="p">{t('health.disabled.nothingSent')}</Text>
        {asked && <NotDone of={asked} />}
      </BlockStack>
    </Banner>
  );
}
