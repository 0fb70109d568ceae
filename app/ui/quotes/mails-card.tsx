import { Badge, BlockStack, InlineStack, Text, type BadgeProps } from '@shopify/polaris';
import { NO_MAIL_SERVER } from '../../mail/no-mail-server.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
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

const LOOKS: Record<Mail['status'], { label: PlainTextKey; tone?: BadgeProps['tone'] }> = {
  pending: { label: 'quote.mails.statuses.pending', tone: 'attention' },
  sent: { label: 'quote.mails.statuses.sent', tone: 'success' },
  failed: { label: 'quote.mails.statuses.failed', tone: 'critical' },
};

/** Whom Quotewire wrote to about the quote, and whether the mail went out. */
export function MailsCard({ mails }: { mails: Mail[] }) {
  const t = useText();
  return (
    <SectionCard title={t('quote.mails.title')}>
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
  const t = useText();
  const { label, tone } = LOOKS[mail.status];
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h3" variant="bodyMd" fontWeight="semibold">
          <OutsideText>{mail.subject}</OutsideText>
        </Text>
        <Badge tone={tone}>{t(label)}</Badge>
      </InlineStack>
      <Text as="p" tone="subdued">
        <Rich text="quote.mails.to" parts={{ to: <OutsideText>{mail.to}</OutsideText> }} />
        {' · '}
        <Time at={mail.sentAt ?? mail.createdAt} />
      </Text>
      {mail.status !== 'sent' && mail.error !== null && (
        <Text as="p" tone={mail.status === 'failed' ? 'critical' : 'subdued'}>
          {mail.status === 'pending' && `${t('quote.mails.tried', { count: mail.attemptCount })} `}
          <OutsideText>
            {mail.error === NO_MAIL_SERVER ? t('quote.mails.noServer') : mail.error}
          </OutsideText>
        </Text>
      )}
    </BlockStack>
  );
}
