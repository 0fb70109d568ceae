import type { PlainTextKey } from '../../texts/catalogue.ts';

/** A list of quotes with a name: what it narrows and sorts by, as parameters of a list's address. */
export interface ListView {
  id: string;
  params: Record<string, string>;
}

/** One that somebody saved. */
export interface SavedView extends ListView {
  name: string;
  /** Everybody's on the team; else it is whose list it is in. */
  shared: boolean;
}

/** One that every shop has, with what it is called. */
interface BuiltInView extends ListView {
  name: PlainTextKey;
}

/** The view that leaves nothing out, and that a list has when its address names none. */
export const ALL_VIEW: BuiltInView = { id: 'all', name: 'quoteViews.builtIn.all', params: {} };

export const BUILT_IN_VIEWS: readonly BuiltInView[] = [
  ALL_VIEW,
  { id: 'mine', name: 'quoteViews.builtIn.mine', params: { assignee: 'me' } },
  {
    id: 'unassigned',
    name: 'quoteViews.builtIn.unassigned',
    params: { status: 'open', assignee: 'nobody' },
  },
  {
    id: 'expiring',
    name: 'quoteViews.builtIn.expiring',
    params: { expiring: '7d', sort: 'expiring' },
  },
];

/** Of a person, and of the team. */
export const MAX_VIEWS = 20;
export const MAX_VIEW_NAME = 40;
