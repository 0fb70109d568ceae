import { Banner, Box } from '@shopify/polaris';
import { messageText } from '../../../texts/message.ts';
import { useText } from '../../texts.tsx';
import { DeletedView } from './deleted-view.tsx';
import { QuoteFilters, type FilterChoices } from './quote-filters.tsx';
import { QuoteOrder } from './quote-order.tsx';
import type { Listing } from './use-listing.ts';
import { useViews } from './use-views.ts';
import { ViewChanges } from './view-changes.tsx';
import { ViewDialog } from './view-dialog.tsx';
import { ViewTabs } from './view-tabs.tsx';

interface ListHeadProps {
  list: Listing;
  choices: FilterChoices;
  /** There is nothing to be put in order. */
  isEmpty: boolean;
}

/** What stands above the list: its views, what narrows it, and its order. */
export function ListHead({ list, choices, isEmpty }: ListHeadProps) {
  const t = useText();
  const views = useViews(list);
  const { asked, deleted } = views;
  return (
    <>
      {deleted && (
        <DeletedView
          key={deleted.id}
          name={deleted.name}
          busy={views.busy}
          onUndo={views.undo}
          onDismiss={views.forget}
        />
      )}
      {views.troubles.map((trouble) => (
        <Box key={messageText(t, trouble)} padding="200">
          <Banner tone="critical">
            <p>{messageText(t, trouble)}</p>
          </Banner>
        </Box>
      ))}
      <ViewTabs list={list} commands={views.commands} />
      <QuoteFilters list={list} choices={choices} />
      <QuoteOrder list={list} isEmpty={isEmpty}>
        <ViewChanges
          list={list}
          busy={views.busy}
          onUpdate={views.update}
          onSaveAs={views.saveAs}
        />
      </QuoteOrder>
      {asked && (
        <ViewDialog
          key={asked.key}
          asked={asked}
          open={asked.open}
          busy={views.busy}
          errors={asked.errors}
          onClose={views.close}
          onConfirm={views.confirm}
        />
      )}
    </>
  );
}
