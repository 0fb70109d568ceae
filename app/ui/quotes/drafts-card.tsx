import { Badge, Banner, BlockStack, InlineStack, Link, Text } from '@shopify/polaris';
import { messageText } from '../../texts/message.ts';
import { Money } from '../money.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { AdminPageLink } from './admin-page-link.tsx';
import { DRAFT_LOOKS, isOpenDraft, type DraftStatus } from './draft-words.ts';
import { invoiceNote } from './invoice-note.ts';
import styles from './rows.module.css';
import { SectionCard } from './section-card.tsx';

export interface Draft {
  id: string;
  status: DraftStatus;
  gid: string | null;
  name: string | null;
  versionNumber: number;
  total: string | null;
  currency: string;
  createdAt: Date;
  invoiceUrl: string | null;
  invoiceSentAt: Date | null;
  invoiceTo: string | null;
  invoiceClaimedUntil: Date | null;
  invoiceClaimedBy: string | null;
  invoiceClaimedTo: string | null;
  invoiceUnsentAt: Date | null;
  editedInShopify: boolean;
}

interface DraftsCardProps {
  /** The newest first. */
  drafts: Draft[];
  order: { gid: string | null; name: string | null; cancelledAt: Date | null };
}

/** What became of the quote in Shopify. */
export function DraftsCard({ drafts, order }: DraftsCardProps) {
  const t = useText();
  return (
    <SectionCard title={t('quote.drafts.title')}>
      {order.name !== null && (
        <InlineStack gap="200" blockAlign="center">
          <Text as="span" fontWeight="semibold">
            <Rich
              text="quote.drafts.order"
              parts={{ order: <AdminPageLink gid={order.gid} name={order.name} /> }}
            />
          </Text>
          {order.cancelledAt !== null && (
            <Badge tone="critical">{t('quote.drafts.cancelled')}</Badge>
          )}
        </InlineStack>
      )}
      <ul className={styles.rows}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <DraftRow draft={draft} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

function DraftRow({ draft }: { draft: Draft }) {
  const t = useText();
  const { label, tone } = DRAFT_LOOKS[draft.status];
  const isThere = draft.status !== 'deleted';
  const note = invoiceNote(draft);
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" gap="200" blockAlign="center">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="bodyMd" fontWeight="semibold">
            <Rich
              text="quote.drafts.draft"
              parts={{
                draft: <AdminPageLink gid={isThere ? draft.gid : null} name={draft.name ?? ''} />,
              }}
            />
          </Text>
          <Badge tone={tone}>{t(label)}</Badge>
        </InlineStack>
        {draft.total !== null && (
          <Text as="span" numeric>
            <Money amount={draft.total} currency={draft.currency} />
          </Text>
        )}
      </InlineStack>
      <Text as="p" tone="subdued">
        {t('quote.drafts.ofVersion', { version: draft.versionNumber })} ·{' '}
        <Time at={draft.createdAt} />
      </Text>
      {draft.invoiceSentAt !== null && (
        <Text as="p" tone="subdued">
          {draft.invoiceTo === null ? (
            t('quote.drafts.invoiceSent')
          ) : (
            <Rich
              text="quote.drafts.invoiceSentTo"
              parts={{ to: <OutsideText>{draft.invoiceTo}</OutsideText> }}
            />
          )}
          {' · '}
          <Time at={draft.invoiceSentAt} />
        </Text>
      )}
      {note && (
        <Banner tone={note.tone}>
          <OutsideText>{messageText(t, note.text)}</OutsideText>
        </Banner>
      )}
      {isOpenDraft(draft) && draft.invoiceUrl !== null && (
        <div>
          <Link url={draft.invoiceUrl} external>
            {t('quote.drafts.pay')}
          </Link>
        </div>
      )}
      {draft.editedInShopify && isThere && (
        <Banner tone="warning">{t('quote.drafts.edited')}</Banner>
      )}
    </BlockStack>
  );
}
