import {
  ActionList,
  Button,
  IndexTableSelectionType,
  InlineStack,
  Popover,
  Text,
} from '@shopify/polaris';
import { useState } from 'react';
import { useText } from '../../texts.tsx';
import type { QuoteSelection } from './quote-selection.ts';
import styles from './quote-cards.module.css';

/** How many quotes are selected, and what can be done with them, where there is no room for a table. */
export function SelectionBar({ selection }: { selection: QuoteSelection }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { table } = selection;
  const actions = [...table.promotedBulkActions, ...table.bulkActions];
  const { selectedItemsCount: count, onSelectionChange } = table;
  if (count === 0 || count === undefined) return null;
  const close = (): void => setOpen(false);
  const all = {
    items: [
      {
        content: t('quoteList.selection.page'),
        onAction: () => onSelectionChange?.(IndexTableSelectionType.Page, true),
      },
      ...(table.hasMoreItems && count !== 'All'
        ? [
            {
              content: table.paginatedSelectAllActionText,
              onAction: () => onSelectionChange?.(IndexTableSelectionType.All, true),
            },
          ]
        : []),
    ],
  };
  return (
    <div className={styles.bar}>
      <InlineStack align="space-between" blockAlign="center" gap="200" wrap={false}>
        <span aria-live="polite">
          <Text as="span" fontWeight="semibold">
            {count === 'All'
              ? table.paginatedSelectAllText
              : t('quoteList.selection.selected', { count })}
          </Text>
        </span>
        <InlineStack gap="200" wrap={false}>
          <Button
            variant="tertiary"
            onClick={() => onSelectionChange?.(IndexTableSelectionType.All, false)}
          >
            {t('quoteList.selection.none')}
          </Button>
          <Popover
            active={isOpen}
            preferredPosition="above"
            preferredAlignment="right"
            autofocusTarget="first-node"
            onClose={close}
            activator={
              <Button disclosure="up" onClick={() => setOpen(!isOpen)}>
                {t('quoteList.selection.actions')}
              </Button>
            }
          >
            <ActionList
              actionRole="menuitem"
              sections={[all, { items: actions }]}
              onActionAnyItem={close}
            />
          </Popover>
        </InlineStack>
      </InlineStack>
    </div>
  );
}
