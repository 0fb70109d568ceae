interface Suggested {
  chosen: readonly string[];
  found: readonly string[];
  /** Empty: nothing that could be chosen. */
  typed: string;
}

/**
 * What a filter offers, each once: what was found, where it stays when it is chosen; before that what else
 * is chosen, and at the end what was typed, which may be there though it was not found.
 */
export function suggestedChoices(
  { chosen, found, typed }: Suggested,
  isSame: (one: string, other: string) => boolean,
): string[] {
  const isAmong = (text: string, texts: readonly string[]): boolean =>
    texts.some((each) => isSame(each, text));
  // As it is chosen, for that is how it is known to be.
  const offered = found.map((text) => chosen.find((each) => isSame(each, text)) ?? text);
  const before = chosen.filter((text) => !isAmong(text, offered));
  const own = typed.trim();
  const isNew = own !== '' && !isAmong(own, [...before, ...offered]);
  return [...before, ...offered, ...(isNew ? [own] : [])];
}
