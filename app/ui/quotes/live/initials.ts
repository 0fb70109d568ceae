/** Of the first and the last word of a name, one character each: "Anna de Vries" → "AV". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => firstOf(word ?? '').toUpperCase()).join('');
}

const CHARACTERS = new Intl.Segmenter();

function firstOf(word: string): string {
  const [first] = CHARACTERS.segment(word);
  return first?.segment ?? '';
}
