import { de } from '#app/texts/de/catalogue.ts';
import { en } from '#app/texts/en/catalogue.ts';
import { fr } from '#app/texts/fr/catalogue.ts';
import type { Locale } from '#app/texts/locale.ts';

/** Every text of a language by its whole name, plurals by both of theirs. */
export const CATALOGUES: Record<Locale, Map<string, string>> = {
  en: new Map(leavesOf(en)),
  de: new Map(leavesOf(de)),
  fr: new Map(leavesOf(fr)),
};

/** The names that code calls texts by: a plural has one. */
export const TEXT_KEYS: ReadonlySet<string> = new Set(
  [...CATALOGUES.en.keys()].map((name) => name.replace(/_(one|other)$/, '')),
);

interface Branch {
  readonly [name: string]: string | Branch;
}

function* leavesOf(branch: Branch, path = ''): Generator<[name: string, text: string]> {
  for (const [name, text] of Object.entries(branch)) {
    if (typeof text === 'string') yield [path + name, text];
    else yield* leavesOf(text, `${path}${name}.`);
  }
}
