import { useEffect, useRef, useState } from 'react';
import { quoteListingParams } from '../../../quotes/list/listing-params.ts';
import type { SettingError } from '../../../quotes/setting-error.ts';
import { ALL_VIEW, MAX_VIEW_NAME, type SavedView } from '../../../quotes/views/list-view.ts';
import type { Message } from '../../../texts/message.ts';
import { isAlive } from '../../is-alive.ts';
import { useText } from '../../texts.tsx';
import type { Listing } from './use-listing.ts';
import { useViewActions, type ViewIntent } from './use-view-actions.ts';
import type { NamedView, ViewAsked } from './view-dialog.tsx';
import { tabId, type ViewCommands } from './view-tabs.tsx';

/** The dialog, and what it is about. */
interface Asked extends ViewAsked {
  /** Another one for each time that it is opened. */
  key: number;
  open: boolean;
  /** Null: of the list as it is. */
  view: SavedView | null;
}

interface Views {
  commands: ViewCommands;
  busy: boolean;
  /** What was refused that no dialog says. */
  troubles: Message[];
  update: () => void;
  saveAs: () => void;
  asked: (Asked & { errors: SettingError[] }) | null;
  close: () => void;
  confirm: (named: NamedView) => void;
  deleted: SavedView | null;
  undo: () => void;
  forget: () => void;
}

/** What is done with the views of a list, and where one is afterwards. */
export function useViews(list: Listing): Views {
  const t = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [deleted, setDeleted] = useState<SavedView | null>(null);
  const removing = useRef<SavedView>();
  const focusOn = useFocusOnTab(list);
  const close = (): void => setAsked((one) => one && { ...one, open: false });

  const done = (intent: ViewIntent, id: string): void => {
    close();
    setDeleted(intent === 'delete' ? (removing.current ?? null) : null);
    if (intent === 'delete') return;
    if (intent === 'create' || intent === 'update' || intent === 'restore') list.open(id);
    focusOn(id);
  };
  const { busy, errors, start } = useViewActions(done);
  const ask = (purpose: ViewAsked['purpose'], view: SavedView | null, named: NamedView): void =>
    setAsked((one) => ({ purpose, view, named, key: (one?.key ?? 0) + 1, open: true }));
  const address = (view: SavedView | null): string =>
    new URLSearchParams(view ? view.params : quoteListingParams(list)).toString();

  return {
    commands: {
      rename: (view) => ask('rename', view, view),
      duplicate: (view) => {
        const name = firstOf(t('quoteViews.copyOf', { name: view.name }), MAX_VIEW_NAME);
        ask('duplicate', view, { name, shared: false });
      },
      share: ({ id, shared }) => start('share', { id, shared: shared ? 'no' : 'yes' }),
      remove: (view) => {
        removing.current = view;
        void isAlive().then((alive) => {
          // Before it is gone, so that the list is at no time that of a view that is not there.
          if (alive) list.open(ALL_VIEW.id);
          start('delete', { id: view.id });
        });
      },
    },
    busy,
    troubles: asked?.open ? [] : errors.map(({ message }) => message),
    update: () => {
      if (list.saved) start('update', { id: list.saved.id, address: address(null) });
    },
    saveAs: () => ask('create', null, { name: '', shared: false }),
    asked: asked && { ...asked, errors: asked.open ? errors : [] },
    close,
    confirm: ({ name, shared }) => {
      if (asked?.purpose === 'rename' && asked.view) {
        start('rename', { id: asked.view.id, name });
      } else {
        const fields = { name, shared: shared ? 'yes' : 'no' };
        start('create', { ...fields, address: address(asked?.view ?? null) });
      }
    },
    deleted,
    undo: () => {
      if (deleted) start('restore', { id: deleted.id });
    },
    forget: () => setDeleted(null),
  };
}

/** As much of a text as has so many code units, without half a character at its end. */
function firstOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** Puts the focus on a view's tab once it is the open one. */
function useFocusOnTab({ view }: Listing): (id: string) => void {
  const wanted = useRef<string>();
  useEffect(() => {
    if (wanted.current !== view.id) return;
    const tab = document.getElementById(tabId(view.id));
    if (!tab) return;
    wanted.current = undefined;
    tab.focus();
  });
  return (id) => {
    wanted.current = id;
  };
}
