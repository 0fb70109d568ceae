import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, InlineStack, Page, type PageProps } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { canTake } from '../../quotes/transitions.ts';
import { useNarrow } from '../narrow.tsx';
import type { Translate } from '../../texts/texts.ts';
import { Rich } from '../rich.tsx';
import { QuoteStatusBadge } from '../status-badge.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { BesideQuotes } from './live/beside-quotes.tsx';
import { neighbourArrows, type NeighbourLinks } from './live/neighbour-links.ts';
import { nextStep, otherSteps, stepLabel } from './next-step.ts';
import { listAddress, quoteAddress } from './quote-address.ts';
import type { Asking, DialogQuote } from './quote-dialogs.tsx';

interface QuotePageProps {
  quote: DialogQuote & { createdAt: Date; expiresAt: Date | null };
  onAsk: (asking: Asking) => void;
  /** The query of the list that it was opened from. */
  view: string;
  links: NeighbourLinks;
  /** Who else is there. */
  here: ReactNode;
  /** What happened meanwhile, behind the quote's date. */
  news: ReactNode;
  /** Beside the steps. */
  more: { content: string; onAction?: () => void; url?: string }[];
  children: ReactNode;
}

/** The frame of a quote's page: its name, how it stands, and what can be done with it now. */
export function QuotePage(props: QuotePageProps) {
  const { quote, onAsk, view, links, here, news, more, children } = props;
  const t = useText();
  const narrow = useNarrow();
  const next = nextStep(quote);
  const others = otherSteps(quote).map((step) => ({
    content: t(stepLabel(step, quote)),
    destructive: step === 'remove',
    onAction: () => onAsk(step),
  }));
  return (
    <Page
      title={quote.name}
      titleMetadata={
        <InlineStack gap="200" blockAlign="center">
          <QuoteStatusBadge status={quote.status} />
          {here}
        </InlineStack>
      }
      additionalMetadata={
        <InlineStack gap="200">
          <Time at={quote.createdAt} />
          {quote.status === 'sent' && quote.expiresAt && (
            <span>
              <Rich text="quote.versions.until" parts={{ time: <Time at={quote.expiresAt} /> }} />
            </span>
          )}
          {news}
        </InlineStack>
      }
      backAction={{ content: t('common.navigation.quotes'), url: listAddress(view) }}
      pagination={neighbourArrows(t, links)}
      primaryAction={
        next ? { content: t(stepLabel(next, quote)), onAction: () => onAsk(next) } : undefined
      }
      secondaryActions={editAction(t, quote, view)}
      actionGroups={[
        {
          title: t('quote.moreActions'),
          actions: [
            ...others.filter(({ destructive }) => !destructive),
            ...more,
            ...others.filter(({ destructive }) => destructive),
          ],
        },
      ]}
    >
      <TitleBar title={t('common.navigation.quotes')} />
      <BlockStack gap="400">
        {children}
        {narrow && <BesideQuotes links={links} />}
      </BlockStack>
    </Page>
  );
}

function editAction(
  t: Translate,
  { id, status }: DialogQuote,
  view: string,
): PageProps['secondaryActions'] {
  if (!canTake('edit', status)) return [];
  return [{ content: t('common.edit'), url: quoteAddress(id, view, { part: 'edit' }) }];
}
