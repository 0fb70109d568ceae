import { describe, expect, test } from 'vitest';
import { LOCALES } from '#app/texts/locale.ts';
import { CATALOGUES, TEXT_KEYS } from './catalogues.ts';
import { usedKeys } from './used-keys.ts';

/** What types do not see of the texts. That none is missing and none is there in vain, they do. */

/** Tags that browsers know to have no end, and the parser of rich texts with them. */
const ENDLESS = /<\/?(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b/;

const slotsOf = (text: string) => sorted(text.matchAll(/{{(.+?)}}/g));
const tagsOf = (text: string) => sorted(text.matchAll(/<(.+?)>/g));
const failing = (locale: 'en' | 'de' | 'fr', wrong: (text: string, name: string) => boolean) =>
  [...CATALOGUES[locale]].filter(([name, text]) => wrong(text, name)).map(([name]) => name);
const english = (name: string) => CATALOGUES.en.get(name) ?? '';

describe.each(LOCALES)('the texts in %s', (locale) => {
  test('say something, and nothing around it', () => {
    expect(failing(locale, (text) => text === '' || text.trim() !== text)).toEqual([]);
  });

  test('are given what the English ones are given', () => {
    const odd = failing(locale, (text, name) => {
      // One of something may be told without its number.
      const wanted = slotsOf(english(name)).filter(
        (slot) => !name.endsWith('_one') || !isCount(slot),
      );
      const given = slotsOf(text).filter((slot) => !name.endsWith('_one') || !isCount(slot));
      return given.join() !== wanted.join();
    });
    expect(odd).toEqual([]);
  });

  test('have the tags that the English ones have, each with its end', () => {
    const odd = failing(
      locale,
      (text, name) => tagsOf(text).join() !== tagsOf(english(name)).join() || !isBalanced(text),
    );
    expect(odd).toEqual([]);
  });

  test('use no tag that browsers end by themselves', () => {
    expect(failing(locale, (text) => ENDLESS.test(text))).toEqual([]);
  });
});

test.each(['de', 'fr'] as const)('no sentence in %s was left in English', (locale) => {
  const copied = failing(locale, (text, name) => {
    const words = text.replaceAll(/{{.+?}}|<.+?>/g, ' ').match(/\p{L}{2,}/gu) ?? [];
    return text === english(name) && words.length > 2;
  });
  expect(copied).toEqual([]);
});

test('German addresses people formally, and French has its spaces', () => {
  expect(failing('de', (text) => /\b([Dd]u|[Dd]ein\w*|[Dd]ich|[Dd]ir)\b/.test(text))).toEqual([]);
  expect(failing('de', (text) => text.includes('"'))).toEqual([]);
  const words = (text: string) => text.replaceAll(/{{.+?}}/g, '0');
  expect(failing('fr', (text) => /[\p{L}\d)](?:[;!?]|:(?!\/\/))/u.test(words(text)))).toEqual([]);
  expect(failing('fr', (text) => /«(?! )|(?<! )»|[\u00A0\u202F]|"/.test(text))).toEqual([]);
});

test('a plural has both of its forms', () => {
  const names = CATALOGUES.en;
  const halves = [...names.keys()].filter(
    (name) =>
      (name.endsWith('_one') && !names.has(name.replace(/_one$/, '_other'))) ||
      (name.endsWith('_other') && !names.has(name.replace(/_other$/, '_one'))),
  );
  expect(halves).toEqual([]);
});

test('every text is said somewhere', () => {
  const used = usedKeys(TEXT_KEYS);
  expect([...TEXT_KEYS].filter((key) => !used.has(key))).toEqual([]);
});

function sorted(found: Iterable<RegExpExecArray>): string[] {
  return [...found].map(([, inside = '']) => inside).toSorted((a, b) => a.localeCompare(b));
}

function isCount(slot: string): boolean {
  return /^count\b/.test(slot);
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [, end, name, place] of text.matchAll(/<(\/?)(\w+)(\/?)>/g)) {
    if (place) continue;
    if (!end) open.push(name ?? '');
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
