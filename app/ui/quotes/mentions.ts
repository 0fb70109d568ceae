interface Named {
  id: string;
  name: string;
}

/** Who is named in a note with an @ before the name, each once. "@Ada Lovelace" is not also "@Ada". */
export function mentionedIn(content: string, team: readonly Named[]): string[] {
  const found = noteParts(content, team).flatMap(({ mention }) => (mention ? [mention] : []));
  return [...new Set(found)];
}

interface NotePart {
  /** Where in the note it begins. */
  at: number;
  text: string;
  /** The team member it names; null for plain text. */
  mention: string | null;
}

/** A note in parts: what mentions somebody, and what is between. */
export function noteParts(content: string, team: readonly Named[]): NotePart[] {
  // The longest name first, so that it is not taken for a shorter one it begins with.
  const byLength = team
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => other.name.length - one.name.length);
  const parts: NotePart[] = [];
  let rest = content;
  let plain = '';
  while (rest !== '') {
    const at = content.length - rest.length;
    const named = rest.startsWith('@') ? byLength.find((one) => isNamed(rest, one)) : undefined;
    const taken = named ? named.name.length + 1 : nextAt(rest);
    if (named) {
      if (plain !== '') parts.push({ at: at - plain.length, text: plain, mention: null });
      plain = '';
      parts.push({ at, text: rest.slice(0, taken), mention: named.id });
    } else {
      plain += rest.slice(0, taken);
    }
    rest = rest.slice(taken);
  }
  if (plain !== '') parts.push({ at: content.length - plain.length, text: plain, mention: null });
  return parts;
}

/** "@Ada" is Ada's name, in "@Adamant" it is not. */
function isNamed(rest: string, { name }: Named): boolean {
  const after = rest.slice(name.length + 1);
  return (
    rest.slice(1, name.length + 1).toLowerCase() === name.toLowerCase() &&
    !/^[\p{L}\p{N}]/u.test(after)
  );
}

function nextAt(rest: string): number {
  const at = rest.indexOf('@', 1);
  return at === -1 ? rest.length : at;
}
