import { foldText } from '../../quotes/list/fold-text.ts';
import type { Translate } from '../../texts/texts.ts';
import { SETTINGS_PLACES, type SettingsPlace } from './settings-places.ts';

/** A place that was found, in words. */
export interface FoundSetting {
  url: string;
  title: string;
  /** The page that it is on, and the part of that; of a page, what is on it. */
  says: string;
}

/**
 * What of the settings a person may mean: every word that they typed is in its own words, or in those of
 * where it is; one at least is in its own. What is called so comes before what only tells of it.
 */
export function searchSettings(t: Translate, query: string): FoundSetting[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const found = SETTINGS_PLACES.flatMap((place) => {
    const rank = rankOf(t, place, words);
    return rank === null ? [] : [{ rank, found: inWords(t, place) }];
  });
  return found.toSorted((a, b) => a.rank - b.rank).map((each) => each.found);
}

/** The lower the nearer; null: it is not meant. */
function rankOf(t: Translate, place: SettingsPlace, words: string[]): number | null {
  const title = foldText(t(place.title));
  const own = [title, ...place.also.map((key) => foldText(t(key)))].join('\n');
  const around = foldText(pathOf(t, place).join('\n'));
  if (words.every((word) => title.includes(word))) return 0;
  const isMeant =
    words.some((word) => own.includes(word)) &&
    words.every((word) => own.includes(word) || around.includes(word));
  if (!isMeant) return null;
  return words.some((word) => title.includes(word)) ? 1 : 2;
}

function inWords(t: Translate, place: SettingsPlace): FoundSetting {
  const { page, url, title } = place;
  const path = pathOf(t, place);
  const says = path.length > 0 ? path.join(' › ') : t(`settings.pages.${page}.says`);
  return { url, title: t(title), says };
}

function pathOf(t: Translate, { page, title, within }: SettingsPlace): string[] {
  const pageTitle = `settings.pages.${page}.title` as const;
  if (title === pageTitle) return [];
  return within ? [t(pageTitle), t(within)] : [t(pageTitle)];
}
