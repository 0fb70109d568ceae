import type { Visitor } from '../../../quotes/visits/visit.ts';
import type { Translate } from '../../../texts/texts.ts';

/** "Anna is here too"; of several the first two by name. */
export function hereWords(t: Translate, visitors: Visitor[]): string {
  const [first, second, ...others] = visitors.map(({ name }) => name);
  if (first === undefined) return '';
  if (second === undefined) return t('presence.here.one', { name: first });
  const names = { name: first, other: second };
  if (others.length === 0) return t('presence.here.two', names);
  return t('presence.here.more', { ...names, count: others.length });
}
