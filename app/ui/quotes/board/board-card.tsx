import { Link } from '@remix-run/react';
import { Avatar, Text } from '@shopify/polaris';
import { memo, useContext, type ReactNode } from 'react';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';
import { calendarDate, formatDate } from '../../format-time.ts';
import { Money } from '../../money.tsx';
import { useReading } from '../../reading.tsx';
import { QuoteStatusBadge } from '../../status-badge.tsx';
import { useText } from '../../texts.tsx';
import { Time } from '../../time.tsx';
import { initialsOf } from '../live/initials.ts';
import { quoteAddress } from '../quote-address.ts';
import styles from './board.module.css';
import { controlId } from './card-ids.ts';
import { OpenedFrom } from './opened-from.ts';

interface BoardCardProps {
  quote: QuoteSummary;
  /** Its link is among what the Tab key goes to; null: there is none, it is only a picture. */
  isCurrent: boolean | null;
  /** At the end of its first line. */
  menu?: ReactNode;
}

/** A quote on the board: always of one height, whatever is in it. */
export const BoardCard = memo(function BoardCard({ quote, isCurrent, menu }: BoardCardProps) {
  return (
    <div className={styles.card}>
      <div className={styles.line}>
        <div className={`${styles.grow} ${styles.one}`}>
          <OpenLink quote={quote} isCurrent={isCurrent} />
        </div>
        <Text as="span" fontWeight="semibold" numeric>
          <Money amount={quote.total} currency={quote.currency} />
        </Text>
        {menu}
      </div>
      <div className={styles.line} title={quote.customerName}>
        <div className={styles.one} dir="auto">
          {quote.customerName}
        </div>
      </div>
      <div className={styles.line} title={quote.customerCompany ?? undefined}>
        <div className={styles.one} dir="auto">
          <Text as="span" tone="subdued">
            {quote.customerCompany ?? quote.customerEmail}
          </Text>
        </div>
      </div>
      <div className={styles.line}>
        <QuoteStatusBadge status={quote.status} />
        <div className={`${styles.grow} ${styles.one}`}>
          <Text as="span" tone="subdued" variant="bodySm">
            <Age quote={quote} />
          </Text>
        </div>
      </div>
      <div className={styles.line}>
        <Assignee name={quote.assigneeName} />
        <Tags tags={quote.tags} />
      </div>
    </div>
  );
});

function OpenLink({ quote, isCurrent }: Pick<BoardCardProps, 'quote' | 'isCurrent'>) {
  const openedFrom = useContext(OpenedFrom);
  if (isCurrent === null) return <span className={styles.open}>{quote.name}</span>;
  return (
    <Link
      id={controlId('open', quote.id)}
      className={styles.open}
      to={quoteAddress(quote.id, openedFrom)}
      tabIndex={isCurrent ? 0 : -1}
      // The browser would drag the link instead of the card.
      draggable={false}
    >
      {quote.name}
    </Link>
  );
}

/** Until when an answer is waited for; else since when the quote is there. */
function Age({ quote: { expiresAt, createdAt } }: { quote: QuoteSummary }) {
  const t = useText();
  const reading = useReading();
  if (!expiresAt) return <Time at={createdAt} />;
  const day = formatDate(calendarDate(expiresAt, reading.timeZone), reading);
  return <>{t('board.answerBy', { day })}</>;
}

function Assignee({ name }: { name: string | null }) {
  const t = useText();
  if (name === null) {
    return (
      <div className={`${styles.grow} ${styles.one}`}>
        <Text as="span" tone="subdued" variant="bodySm">
          {t('quoteParts.nobody')}
        </Text>
      </div>
    );
  }
  return (
    <div className={`${styles.grow} ${styles.line}`} title={t('board.assignee', { name })}>
      <Avatar size="xs" name={name} initials={initialsOf(name)} />
      <div className={styles.one} dir="auto">
        <Text as="span" variant="bodySm">
          {name}
        </Text>
      </div>
    </div>
  );
}

const MOST_TAGS = 1;

function Tags({ tags }: { tags: string[] }) {
  const t = useText();
  if (tags.length === 0) return null;
  const further = tags.length - MOST_TAGS;
  return (
    <div className={styles.tags} title={tags.join(', ')}>
      {tags.slice(0, MOST_TAGS).map((tag) => (
        <div key={tag} className={styles.tag}>
          <Text as="span" variant="bodySm">
            <bdi>{tag}</bdi>
          </Text>
        </div>
      ))}
      {further > 0 && (
        <Text as="span" tone="subdued" variant="bodySm">
          {t('board.moreTags', { number: further })}
        </Text>
      )}
    </div>
  );
}
