import { useFetcher } from '@remix-run/react';
import {
  INDEX_TABLE_SELECT_ALL_ITEMS,
  IndexTableSelectionType,
  useIndexResourceState,
  type IndexTableProps,
} from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { messageText, type Message } from '../../../texts/message.ts';
import { isNotSent } from '../../not-sent.ts';
import { pageUrl } from '../../page-url.ts';
import { useText } from '../../texts.tsx';
import type { QuoteSelection } from '../list/quote-selection.ts';
import { BULK_ACTION } from './bulk-dialog.tsx';
import { selectedWords } from './bulk-words.ts';

interface Selecting {
  /** Null: all of the list are, and which those are is still being asked. */
  quoteIds: string[] | null;
  isSelected: QuoteSelection['isSelected'];
  table: Pick<QuoteSelection['table'], 'selectedItemsCount' | 'onSelectionChange'> & {
    paginatedSelectAllText?: string;
  };
  clear: () => void;
}

/**
 * Which quotes of a page of the list are selected, or that all of the list are: those are asked of the
 * server when they are selected, so that what comes in later is not among them.
 */
export function useSelection(quotes: { id: string }[], filter: Record<string, string>): Selecting {
  const { selectedResources, allResourcesSelected, handleSelectionChange, clearSelection } =
    useIndexResourceState(quotes.map(({ id }) => ({ id })));
  const t = useText();
  const all = useAllIds(filter);
  const change: IndexTableProps['onSelectionChange'] = (type, isSelecting, ...rest) => {
    if (type === IndexTableSelectionType.All && isSelecting) all.ask();
    handleSelectionChange(type, isSelecting, ...rest);
  };
  // What another page of the list shows is not selected here.
  const here = quotes.map(({ id }) => id).filter((id) => selectedResources.includes(id));
  const common = { clear: clearSelection };
  if (!allResourcesSelected) {
    return {
      ...common,
      quoteIds: here,
      isSelected: (id) => here.includes(id),
      table: { selectedItemsCount: here.length, onSelectionChange: change },
    };
  }
  return {
    ...common,
    quoteIds: all.ids,
    isSelected: (id) => all.ids === null || all.ids.includes(id),
    table: {
      selectedItemsCount: INDEX_TABLE_SELECT_ALL_ITEMS,
      paginatedSelectAllText: all.trouble
        ? messageText(t, all.trouble)
        : selectedWords(t, all.ids?.length ?? null),
      onSelectionChange: change,
    },
  };
}

interface AllIds {
  /** Null until they are known. */
  ids: string[] | null;
  /** Why they are not going to be. */
  trouble: Message | null;
  ask: () => void;
}

/** Of all quotes that a filter showed when they were asked. */
function useAllIds(filter: Record<string, string>): AllIds {
  const fetcher = useFetcher<{ quoteIds: string[] }>();
  const [known, setKnown] = useState<Omit<AllIds, 'ask'>>(UNKNOWN);
  // Remix asks again with whatever the page reads anew: only the first answer counts.
  const isAsked = useRef(false);
  const { state, data } = fetcher;
  useEffect(() => {
    if (!isAsked.current || state !== 'idle' || !data) return;
    isAsked.current = false;
    setKnown(
      isNotSent(data)
        ? { ids: null, trouble: data.errors[0].message }
        : { ids: data.quoteIds, trouble: null },
    );
  }, [state, data]);
  return {
    ...known,
    ask: () => {
      isAsked.current = true;
      setKnown(UNKNOWN);
      fetcher.load(pageUrl(BULK_ACTION, filter));
    },
  };
}

const UNKNOWN = { ids: null, trouble: null };
