import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Page, type PageProps } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { canTake } from '../../quotes/transitions.ts';
import type { Translate } from '../../texts/texts.ts';
import { QuoteStatusBadge } from '../status-badge.tsx';
import { useText } from '../texts.tsx';
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
  const t = useText();
  const next = nextStep(quote);
  const others = otherSteps(quote).map((step) => ({
    content: t(stepLabel(step, quote)),
    destructive: step === 'remove',
    onAction: () => onAsk(step),
  }));
  return (
    <Page
      title={quote.name}
      titleMetadata={<QuoteStatusBadge status={quote.status} />}
      additionalMetadata={<Time at={quote.createdAt} />}
      backAction={{ content: t('common.navigation.quotes'), url: '/app/quotes' }}
      primaryAction={
        next ? { content: t(stepLabel(next, quote)), onAction: () => onAsk(next) } : undefined
      }
      secondaryActions={editAction(t, quote)}
      actionGroups={[{ title: t('quote.moreActions'), actions: others }]}
    >
      <TitleBar title={t('common.navigation.quotes')} />
      <BlockStack gap="400">{children}</BlockStack>
    </Page>
  );
}

function editAction(t: Translate, { id, status }: DialogQuote): PageProps['secondaryActions'] {
  return canTake('edit', status)
    ? [{ content: t('quote.edit'), url: `/app/quotes/${id}/edit` }]
    : [];
}
