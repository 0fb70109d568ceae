import { message } from '../../texts/message.ts';
import { cleanLine } from '../clean-text.ts';
import { foldText } from '../list/fold-text.ts';
import type { SettingError } from '../setting-error.ts';
import { MAX_VIEW_NAME } from './list-view.ts';

/** A name as it was typed, made neat; or what is wrong with it, whatever others are called. */
export function parseViewName(
  typed: string,
): { ok: true; name: string } | { ok: false; errors: SettingError[] } {
  const name = cleanLine(typed);
  if (foldText(name) === '') return refused(message('refusals.enterName'));
  if (name.length > MAX_VIEW_NAME) {
    return refused(message('refusals.characters', { max: MAX_VIEW_NAME }));
  }
  return { ok: true, name };
}

function refused(why: SettingError['message']): { ok: false; errors: SettingError[] } {
  return { ok: false, errors: [{ field: 'name', message: why }] };
}

/** Whether two names are one to people. */
export function sameViewName(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}
