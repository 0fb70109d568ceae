import type { Visitor } from '../../../quotes/visits/visit.ts';
import type { Translate } from '../../../texts/texts.ts';

/** "Anna is editing · Ben is here too"; of several the first two by name. */
export function hereWords(t: Translate, visitors: Visitor[]): string {
  const editing = visitors.filter(({ isEditing }) => isEditing);
  const looking = visitors.filter(({ isEditing }) => !isEditing);
  const parts = [namesIn(t, 'editing', editing), namesIn(t, 'here', looking)];
  return parts.filter((part) => part !== '').join(' · ');
}

function namesIn(t: Translate, what: 'editing' | 'here', visitors: Visitor[]): string {
  const [first, second, ...others] = visitors.map(({ name }) => name);
  if (first === undefined) return '';
  if (second === undefined) return t(`presence.${what}.one`, { name: first });
  const names = { name: first, other: second };
  if (others.length === 0) return t(`presence.${what}.two`, names);
  return t(`presence.${what}.more`, { ...names, count: others.length });
}
