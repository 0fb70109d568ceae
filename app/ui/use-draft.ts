import { useState } from 'react';

/** What was typed and not sent, by what it is about: as long as the app is open in this tab. */
const drafts = new Map<string, string>();

/** A text in the making that is still there when its page is come back to. `of` says what it is about. */
export function useDraft(of: string): [typed: string, setTyped: (text: string) => void] {
  const [typed, setTyped] = useState({ of, text: drafts.get(of) ?? '' });
  const text = typed.of === of ? typed.text : (drafts.get(of) ?? '');
  return [
    text,
    (changed) => {
      if (changed === '') drafts.delete(of);
      else drafts.set(of, changed);
      setTyped({ of, text: changed });
    },
  ];
}
