import { Badge, BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import type { QuoteStatus } from '../../quotes/quote.ts';
import { CopyButton } from '../copy-button.tsx';
import { Money } from '../money.tsx';
import { OutsideParagraph, OutsideText } from '../outside-text.tsx';
import { useReading } from '../reading.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { CompareLink } from './compare/compare-link.tsx';
import { SectionCard } from './section-card.tsx';
import styles from './rows.module.css';
import { isAwaited, versionLook, type VersionStanding } from './version-words.ts';

export interface Version extends Omit<VersionStanding, 'isLatestSent' | 'status'> {
  number: number;
  total: string;
  currency: string;
  sentBy: string | null;
  recipients: string[];
  answeredAt: Date | null;
  answeredBy: string | null;
  reason: string | null;
}

interface VersionsCardProps {
  /** Of the quote. */
  status: QuoteStatus;
  /** The newest first. */
  versions: Version[];
  /** Where the customer sees the newest that was sent; null while there is no such page. */
  customerUrl: string | null;
  onRevoke: () => void;
  /** Where they are beside each other. */
  compareUrl: string;
}

/** What the customer was sent, how it stands, and the link to it. */
export function VersionsCard({
  status,
  versions,
  customerUrl,
  onRevoke,
  compareUrl,
}: VersionsCardProps) {
  const t = useText();
  const latestSent = versions.find(({ sentAt }) => sentAt !== null);
  return (
    <SectionCard title={t('quote.versions.title')}>
      <ul className={styles.rows}>
        {versions.map((version) => (
          <li key={version.number}>
            <VersionRow version={{ ...version, status, isLatestSent: version === latestSent }} />
            {version === latestSent && customerUrl !== null && (
              <InlineStack gap="200" blockAlign="center">
                <CopyButton text={customerUrl} what={t('quote.versions.link')} />
                <Button url={`${customerUrl}?preview=1`} target="_blank">
                  {t('quote.preview')}
                </Button>
                <Button tone="critical" variant="plain" onClick={onRevoke}>
                  {t('quote.versions.revoke')}
                </Button>
              </InlineStack>
            )}
          </li>
        ))}
      </ul>
      <CompareLink url={compareUrl} />
    </SectionCard>
  );
}

type StandingVersion = Version & VersionStanding;

function VersionRow({ version }: { version: StandingVersion }) {
  const t = useText();
  const { now } = useReading();
  const { label, tone } = versionLook(version, now);
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" gap="200" blockAlign="center">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="bodyMd" fontWeight="semibold">
            {t('quote.versions.version', { version: version.number })}
          </Text>
          <Badge tone={tone}>{t(label)}</Badge>
        </InlineStack>
        <Text as="span" numeric>
          <Money amount={version.total} currency={version.currency} />
        </Text>
      </InlineStack>
      <Sent version={version} />
      {version.viewedAt && (
        <Text as="p" tone="subdued">
          {t('quote.versions.opened')} · <Time at={version.viewedAt} />
        </Text>
      )}
      <Answer version={version} />
    </BlockStack>
  );
}

function Sent({ version }: { version: StandingVersion }) {
  const { sentAt, sentBy, recipients, expiresAt } = version;
  if (sentAt === null) return null;
  const to = <OutsideText>{recipients.join(', ')}</OutsideText>;
  return (
    <>
      <Text as="p" tone="subdued">
        {sentBy === null ? (
          <Rich text="quote.versions.sent" parts={{ to }} />
        ) : (
          <Rich
            text="quote.versions.sentBy"
            parts={{ by: <OutsideText>{sentBy}</OutsideText>, to }}
          />
        )}
        {' · '}
        <Time at={sentAt} />
      </Text>
      {expiresAt !== null && isAwaited(version) && (
        <Text as="p" tone="subdued">
          <Rich text="quote.versions.until" parts={{ time: <Time at={expiresAt} /> }} />
        </Text>
      )}
    </>
  );
}

function Answer({ version: { answer, answeredAt, answeredBy, reason } }: { version: Version }) {
  const t = useText();
  if (answer === null) return null;
  return (
    <>
      <Text as="p" tone="subdued">
        {answeredBy === null ? (
          t(`quote.versions.looks.${answer}`)
        ) : (
          <Rich
            text={`quote.versions.${answer}By`}
            parts={{ by: <OutsideText>{answeredBy}</OutsideText> }}
          />
        )}
        {answeredAt !== null && (
          <>
            {' · '}
            <Time at={answeredAt} />
          </>
        )}
      </Text>
      {reason !== null && reason !== '' && (
        <blockquote className={styles.said}>
          <OutsideParagraph>{reason}</OutsideParagraph>
        </blockquote>
      )}
    </>
  );
}
