import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef } from 'react';
import type { SettingError } from '../../../quotes/setting-error.ts';
import type { PlainTextKey } from '../../../texts/catalogue.ts';
import { useText } from '../../texts.tsx';
import { LIST } from './list-url.ts';

type ViewAnswer = { ok: true; id: string } | { ok: false; errors: SettingError[] };

/** What can be done with views, by what is said once it is done; null: that is said elsewhere. */
const SAID = {
  create: 'quoteViews.said.created',
  rename: 'quoteViews.said.renamed',
  update: 'quoteViews.said.updated',
  share: null,
  delete: null,
  restore: 'quoteViews.said.restored',
} as const satisfies Record<string, PlainTextKey | null>;

export type ViewIntent = keyof typeof SAID;

export interface ViewActions {
  busy: boolean;
  /** Why the last one was refused. */
  errors: SettingError[];
  start: (intent: ViewIntent, fields: Record<string, string>) => void;
}

/** Does something with a view, one at a time; `onDone` once it is done, with the view's id. */
export function useViewActions(onDone: (intent: ViewIntent, id: string) => void): ViewActions {
  const t = useText();
  const shopify = useAppBridge();
  const fetcher = useFetcher<ViewAnswer>();
  const asked = useRef<Sent>();
  const busy = fetcher.state !== 'idle';
  const answer = busy ? undefined : fetcher.data;
  const hear = (done: ViewAnswer): void => {
    const sent = asked.current;
    asked.current = undefined;
    if (!sent || !done.ok) return;
    const said = saidOf(sent);
    if (said) shopify.toast.show(t(said));
    onDone(sent.intent, done.id);
  };
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    if (answer) latest.current(answer);
  }, [answer]);
  return {
    busy,
    errors: answer?.ok === false ? answer.errors : [],
    start: (intent, fields) => {
      asked.current = { intent, fields };
      fetcher.submit({ intent, ...fields }, { method: 'post', action: `${LIST}/views` });
    },
  };
}

interface Sent {
  intent: ViewIntent;
  fields: Record<string, string>;
}

function saidOf({ intent, fields }: Sent): PlainTextKey | null {
  if (intent !== 'share') return SAID[intent];
  return fields.shared === 'yes' ? 'quoteViews.said.shared' : 'quoteViews.said.unshared';
}
