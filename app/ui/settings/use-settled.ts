import { useNavigation } from '@remix-run/react';
import { useState } from 'react';
import type { SettingError } from '../../quotes/setting-error.ts';

/**
 * A key for a form of settings: another one once something was saved, or the settings became others, so
 * that the form begins anew. While saving is refused it stays, and with it what was typed.
 */
export function useSettled(
  version: string,
  result: { errors: SettingError[] } | undefined,
): string {
  const [settled, setSettled] = useState({ version, result, count: 0 });
  const refused = (result?.errors.length ?? 0) > 0;
  const isNew = settled.version !== version || settled.result !== result;
  // The result is there before the settings are read again.
  const idle = useNavigation().state === 'idle';
  if (idle && !refused && isNew) setSettled({ version, result, count: settled.count + 1 });
  return String(settled.count);
}
