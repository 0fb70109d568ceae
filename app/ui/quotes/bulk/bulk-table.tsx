import type { IndexTableProps } from '@shopify/polaris';
import { useRef, useState } from 'react';
import type { BulkStep } from '../../../quotes/bulk/bulk-step.ts';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';
import { useText } from '../../texts.tsx';
import type { QuoteSelection } from '../list/quote-selection.ts';
import { QuoteTable } from '../quote-table.tsx';
import { useMixedCheckboxes } from './use-mixed-checkboxes.ts';
import { useSelection } from './use-selection.ts';
import { BulkDialog, type BulkAsked, type BulkChoices } from './bulk-dialog.tsx';

interface BulkTableProps {
  quotes: QuoteSummary[];
  /** For what is done with several of them. */
  choices: BulkChoices;
  /** What the list is narrowed to, as its address has it. */
  filter: Record<string, string>;
  pagination?: IndexTableProps['pagination'];
}

/** Quotes of which several can be selected, to do something with all of them. */
export function BulkTable({ quotes, choices, filter, pagination }: BulkTableProps) {
  const t = useText();
  const { quoteIds, isSelected, table, clear } = useSelection(quotes, filter);
  const [asked, setAsked] = useState<BulkAsked | null>(null);
  const [open, setOpen] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  useMixedCheckboxes(shown);
  const action = (step: BulkStep) => ({
    content: t(`bulk.actions.${step}`),
    disabled: quoteIds === null,
    onAction: () => {
      if (quoteIds === null) return;
      setAsked({ step, quoteIds, clientKey: crypto.randomUUID() });
      setOpen(true);
    },
  });
  const selection: QuoteSelection = {
    isSelected,
    table: {
      ...table,
      hasMoreItems: pagination !== undefined,
      paginatedSelectAllActionText: t('bulk.selectAll'),
      promotedBulkActions: [action('assign'), action('stage'), action('add-tag')],
      bulkActions: [action('remove-tag'), action('remove')],
    },
  };
  return (
    <>
      <div ref={shown}>
        <QuoteTable quotes={quotes} selection={selection} pagination={pagination} within={filter} />
      </div>
      {asked && (
        <BulkDialog
          key={asked.clientKey}
          {...choices}
          asked={asked}
          open={open}
          onClose={() => setOpen(false)}
          onStarted={() => {
            setOpen(false);
            clear();
          }}
        />
      )}
    </>
  );
}
