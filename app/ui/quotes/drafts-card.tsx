import { Badge, Banner, BlockStack, InlineStack, Link, Text } from '@shopify/polaris';
import { Money } from '../money.tsx';
import { OutsideText } from '../outside-text.tsx';
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
  return (
    <SectionCard title="In Shopify">
      {order.name !== null && (
        <InlineStack gap="200" blockAlign="center">
          <Text as="span" fontWeight="semibold">
            Order <AdminPageLink gid={order.gid} name={order.name} />
          </Text>
          {order.cancelledAt !== null && <Badge tone="critical">Cancelled</Badge>}
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
  const { label, tone } = DRAFT_LOOKS[draft.status];
  const isThere = draft.status !== 'deleted';
  const note = invoiceNote(draft);
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" gap="200" blockAlign="center">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="bodyMd" fontWeight="semibold">
            Draft order <AdminPageLink gid={isThere ? draft.gid : null} name={draft.name ?? ''} />
          </Text>
          <Badge tone={tone}>{label}</Badge>
        </InlineStack>
        {draft.total !== null && (
          <Text as="span" numeric>
            <Money amount={draft.total} currency={draft.currency} />
          </Text>
        )}
      </InlineStack>
      <Text as="p" tone="subdued">
        Of version {draft.versionNumber} · <Time at={draft.createdAt} />
      </Text>
      {draft.invoiceSentAt !== null && (
        <Text as="p" tone="subdued">
          Invoice sent
          {draft.invoiceTo !== null && (
            <>
              {' '}
              to <OutsideText>{draft.invoiceTo}</OutsideText>
            </>
          )}
          {' · '}
          <Time at={draft.invoiceSentAt} />
        </Text>
      )}
      {note && (
        <Banner tone={note.tone}>
          <OutsideText>{note.text}</OutsideText>
        </Banner>
      )}
      {isOpenDraft(draft) && draft.invoiceUrl !== null && (
        <div>
          <Link url={draft.invoiceUrl} external>
            Where the customer pays
          </Link>
        </div>
      )}
      {draft.editedInShopify && isThere && (
        <Banner tone="warning">
          Somebody changed this draft order in Shopify since it was made: it may differ from the
          quote.
        </Banner>
      )}
    </BlockStack>
  );
}
