import type { VersionChoice } from '../../../quotes/versions/compare/version-choice.ts';
import type { Translate } from '../../../texts/texts.ts';

/** What a version is called; what was changed since the last one is not what stood there anyway. */
export function versionName(
  t: Translate,
  choice: VersionChoice,
  { changed }: { changed: boolean },
): string {
  if (choice !== 'now') return t('compare.version', { number: choice });
  return t(changed ? 'compare.unsent' : 'compare.now');
}
