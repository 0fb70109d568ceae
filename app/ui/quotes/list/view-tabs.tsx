import { Tabs, type TabProps } from '@shopify/polaris';
import { DeleteIcon, DuplicateIcon, EditIcon, LockIcon, ShareIcon } from '@shopify/polaris-icons';
import { ALL_VIEW, BUILT_IN_VIEWS, type SavedView } from '../../../quotes/views/list-view.ts';
import type { Translate } from '../../../texts/texts.ts';
import { useText } from '../../texts.tsx';
import type { Listing } from './use-listing.ts';

/** What is done with a view that somebody saved. */
export interface ViewCommands {
  rename: (view: SavedView) => void;
  duplicate: (view: SavedView) => void;
  share: (view: SavedView) => void;
  remove: (view: SavedView) => void;
}

/** The views of the list; what can be done with the one that is open is in its own menu. */
export function ViewTabs({ list, commands }: { list: Listing; commands: ViewCommands }) {
  const t = useText();
  const views: Pick<TabProps, 'id' | 'content' | 'actions'>[] = [
    ...BUILT_IN_VIEWS.map(({ id, name }) => ({ id, content: t(name) })),
    ...list.views.map((view) => ({
      id: view.id,
      content: view.name,
      actions: menu(t, view, commands),
    })),
  ];
  const selected = views.findIndex(({ id }) => id === list.view.id);
  // Of all quotes, what narrows them says enough.
  const isChanged = list.isChanged && list.view.id !== ALL_VIEW.id;
  return (
    <Tabs
      // Not in its name: a tab whose name changes takes the focus, which is where the list was changed.
      tabs={views.map((view, place) => ({
        ...view,
        id: tabId(view.id),
        badge: isChanged && place === selected ? t('quoteViews.changed') : undefined,
      }))}
      selected={selected}
      onSelect={(place) => {
        const view = views[place];
        if (view) list.open(view.id);
      }}
    />
  );
}

/** The id of a view's tab on the page. */
export function tabId(viewId: string): string {
  return `view-${viewId}`;
}

/** All are of the kind that asks nothing by itself: the others of Polaris bring dialogs of their own. */
function menu(t: Translate, view: SavedView, commands: ViewCommands): TabProps['actions'] {
  return [
    {
      type: 'edit',
      content: t('quoteViews.rename'),
      icon: EditIcon,
      onAction: () => commands.rename(view),
    },
    {
      type: 'edit',
      content: t('quoteViews.duplicate'),
      icon: DuplicateIcon,
      onAction: () => commands.duplicate(view),
    },
    {
      type: 'edit',
      content: view.shared ? t('quoteViews.unshare') : t('quoteViews.share'),
      icon: view.shared ? LockIcon : ShareIcon,
      onAction: () => commands.share(view),
    },
    {
      type: 'edit',
      content: t('quoteViews.delete'),
      icon: DeleteIcon,
      destructive: true,
      onAction: () => commands.remove(view),
    },
  ];
}
