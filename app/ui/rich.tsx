import { cloneElement, isValidElement, type ReactNode } from 'react';
import { Trans } from 'react-i18next/TransWithoutContext';
import type { TagOf, TextKey, TextValues } from '../texts/catalogue.ts';
import { useTexts } from './texts.tsx';

type RichProps<K extends TextKey> = {
  text: K;
  /** What stands at a `<place/>`, and what surrounds the words of a `<tag>…</tag>`. */
  parts: Record<TagOf<K>, ReactNode>;
} & (keyof TextValues<K> extends never
  ? { values?: undefined }
  : { values: { [Name in keyof TextValues<K>]: number } });

/**
 * A text with more than words in it: a link, a time, somebody's name. Only numbers are values here;
 * words are parts, so that nothing in them is taken for a slot or a tag.
 */
export function Rich<K extends TextKey>({ text, parts, values }: RichProps<K>) {
  const { i18n } = useTexts();
  const components = Object.fromEntries(
    Object.entries<ReactNode>(parts).map(([name, node]) => [name, <Part key={name} node={node} />]),
  );
  return (
    <Trans i18n={i18n} t={i18n.t} i18nKey={text} values={values ?? {}} components={components} />
  );
}

/** Between a tag and its end there are words; at a place there are none. */
function Part({ node, children }: { node: ReactNode; children?: ReactNode }) {
  if (children === undefined || children === null) return node;
  return isValidElement(node) ? cloneElement(node, undefined, children) : children;
}
