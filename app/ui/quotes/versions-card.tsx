import { Badge, BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import type { QuoteStatus } from '../../quotes/quote.ts';
import { CopyButton } from '../copy-button.tsx';
import { Money } from '../money.tsx';
import { OutsideParagraph, OutsideText } from '../outside-text.tsx';
import { useReading } from '../reading.tsx';
import { Time } from '../time.tsx';
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
}

/** What the customer was sent, how it stands, and the link to it. */
export function VersionsCard({ status, versions, customerUrl, onRevoke }: VersionsCardProps) {
  const latestSent = versions.find(({ sentAt }) => sentAt !== null);
  return (
    <SectionCard title="Versions">
      <ul className={styles.rows}>
        {versions.map((version) => (
          <li key={version.number}>
            <VersionRow version={{ ...version, status, isLatestSent: version === latestSent }} />
            {version === latestSent && customerUrl !== null && (
              <InlineStack gap="200" blockAlign="center">
                <CopyButton text={customerUrl} what="the customer’s link" />
                <Button url={`${customerUrl}?preview=1`} target="_blank">
                  Preview
                </Button>
                <Button tone="critical" variant="plain" onClick={onRevoke}>
                  Revoke link
                </Button>
              </InlineStack>
            )}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

type StandingVersion = Version & VersionStanding;

function VersionRow({ version }: { version: StandingVersion }) {
  const { now } = useReading();
  const { label, tone } = versionLook(version, now);
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" gap="200" blockAlign="center">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="bodyMd" fontWeight="semibold">
            Version {version.number}
          </Text>
          <Badge tone={tone}>{label}</Badge>
        </InlineStack>
        <Text as="span" numeric>
          <Money amount={version.total} currency={version.currency} />
        </Text>
      </InlineStack>
      <Sent version={version} />
      {version.viewedAt && (
        <Text as="p" tone="subdued">
          First opened · <Time at={version.viewedAt} />
        </Text>
      )}
      <Answer version={version} />
    </BlockStack>
  );
}

function Sent({ version }: { version: StandingVersion }) {
  const { sentAt, sentBy, recipients, expiresAt } = version;
  if (sentAt === null) return null;
  return (
    <>
      <Text as="p" tone="subdued">
        Sent{' '}
        {sentBy !== null && (
          <>
            by <OutsideText>{sentBy}</OutsideText>{' '}
          </>
        )}
        to <OutsideText>{recipients.join(', ')}</OutsideText> · <Time at={sentAt} />
      </Text>
      {expiresAt !== null && isAwaited(version) && (
        <Text as="p" tone="subdued">
          Can be answered until <Time at={expiresAt} />
        </Text>
      )}
    </>
  );
}

function Answer({ version: { answer, answeredAt, answeredBy, reason } }: { version: Version }) {
  if (answer === null) return null;
  return (
    <>
      <Text as="p" tone="subdued">
        {answer === 'approved' ? 'Approved' : 'Rejected'}
        {answeredBy !== null && (
          <>
            {' '}
            by <OutsideText>{answeredBy}</OutsideText>
          </>
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
