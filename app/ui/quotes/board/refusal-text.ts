import type { Translate } from '../../../texts/texts.ts';
import { refusalWords } from '../refusal-words.ts';
import type { MoveRefusal } from './board-requests.ts';

/** Why a quote was not moved, in a sentence or several. */
export function refusalText(t: Translate, refusal: MoveRefusal): string {
  if (refusal.reason === 'unreachable') return t('board.unreachable');
  if (refusal.reason === 'failed') return t('board.failed');
  const words = refusalWords(t, refusal);
  if (!words) return t('board.failed');
  const { title, advice, errors } = words;
  return errors.length > 0 ? errors.join(' ') : [`${title}.`, advice ?? ''].join(' ').trim();
}
