import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Page, type PageProps } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { canTake } from '../../quotes/transitions.ts';
import { QuoteStatusBadge } from '../status-badge.tsx';
import { Time } from '../time.tsx';
import { nextStep, otherSteps, stepLabel } from './next-step.ts';
import type { Asking, DialogQuote } from './quote-dialogs.tsx';

interface QuotePageProps {
  quote: DialogQuote & { createdAt: Date };
  onAsk: (asking: Asking) => void;
  children: ReactNode;
}

/** The frame of a quote's page: its name, how it stands, and what can be done with it now. */
export function QuotePage({ quote, onAsk, children }: QuotePageProps) {
  const next = nextStep(quote);
  const others = otherSteps(quote).map((step) => ({
    content: stepLabel(step, quote),
    destructive: step === 'remove',
    onAction: () => onAsk(step),
  }));
  return (
    <Page
      title={quote.name}
      titleMetadata={<QuoteStatusBadge status={quote.status} />}
      additionalMetadata={<Time at={quote.createdAt} />}
      backAction={{ content: 'Quotes', url: '/app/quotes' }}
      primaryAction={
        next ? { content: stepLabel(next, quote), onAction: () => onAsk(next) } : undefined
      }
      secondaryActions={editAction(quote)}
      actionGroups={[{ title: 'More actions', actions: others }]}
    >
      <TitleBar title="Quotes" />
      <BlockStack gap="400">{children}</BlockStack>
    </Page>
  );
}

function editAction({ id, status }: DialogQuote): PageProps['secondaryActions'] {
  return canTake('edit', status) ? [{ content: 'Edit', url: `/app/quotes/${id}/edit` }] : [];
}
