import { Badge, BlockStack, InlineStack, Text, type BadgeProps } from '@shopify/polaris';
import { OutsideText } from '../outside-text.tsx';
import { Time } from '../time.tsx';
import styles from './rows.module.css';
import { SectionCard } from './section-card.tsx';

export interface Mail {
  id: string;
  to: string;
  subject: string;
  status: 'pending' | 'sent' | 'failed';
  error: string | null;
  attemptCount: number;
  createdAt: Date;
  sentAt: Date | null;
}

const LOOKS: Record<Mail['status'], { label: string; tone?: BadgeProps['tone'] }> = {
  pending: { label: 'On its way', tone: 'attention' },
  sent: { label: 'Sent', tone: 'success' },
  failed: { label: 'Failed', tone: 'critical' },
};

/** Whom Quotewire wrote to about the quote, and whether the mail went out. */
export function MailsCard({ mails }: { mails: Mail[] }) {
  return (
    <SectionCard title="Emails">
      <ul className={styles.rows}>
        {mails.map((mail) => (
          <li key={mail.id}>
            <MailRow mail={mail} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

function MailRow({ mail }: { mail: Mail }) {
  const { label, tone } = LOOKS[mail.status];
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h3" variant="bodyMd" fontWeight="semibold">
          <OutsideText>{mail.subject}</OutsideText>
        </Text>
        <Badge tone={tone}>{label}</Badge>
      </InlineStack>
      <Text as="p" tone="subdued">
        To <OutsideText>{mail.to}</OutsideText> · <Time at={mail.sentAt ?? mail.createdAt} />
      </Text>
      {mail.status !== 'sent' && mail.error !== null && (
        <Text as="p" tone={mail.status === 'failed' ? 'critical' : 'subdued'}>
          {mail.status === 'pending' && `Tried ${times(mail.attemptCount)}; tried again soon. `}
          <OutsideText>{mail.error}</OutsideText>
        </Text>
      )}
    </BlockStack>
  );
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
