import type { Db } from '../../db.server.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import { message } from '../../texts/message.ts';
import { CHANGED_MEANWHILE, type SavedSettings } from '../setting-error.ts';
import {
  parseQuoteSettings,
  type QuoteSettings,
  type QuoteSettingsDraft,
} from './quote-settings.ts';

interface SettingsToSave {
  typed: QuoteSettingsDraft;
  /** As the page was read: what was not changed on it stays as it is by now. */
  read: QuoteSettings;
}

/**
 * Saves what was changed of a shop's quote settings. Numbers go up only, so that no number is given
 * twice: the next one can be raised, not lowered.
 */
export async function saveQuoteSettings(
  db: Db,
  shopId: number,
  { typed, read }: SettingsToSave,
): Promise<SavedSettings> {
  const parsed = parseQuoteSettings(typed);
  if (!parsed.ok) return parsed;
  const { prefix, nextNumber, expiryDays, terms } = parsed.settings;
  return db.$transaction(async (tx) => {
    await lockShop(tx, shopId);
    const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
    const renumbered = nextNumber !== read.nextNumber;
    if (renumbered && nextNumber < shop.nextQuoteNumber) {
      const onlyUp = message('settings.quotes.onlyUp', { next: shop.nextQuoteNumber });
      return { ok: false, errors: [{ field: 'nextNumber', message: onlyUp }] };
    }
    const stored = {
      prefix: shop.quotePrefix,
      expiryDays: shop.expiryDays,
      terms: shop.terms ?? '',
    };
    if (overwrites(parsed.settings, read, stored))
      return { ok: false, errors: [CHANGED_MEANWHILE] };
    await tx.shop.update({
      where: { id: shopId },
      data: {
        ...(prefix !== read.prefix && { quotePrefix: prefix }),
        ...(renumbered && { nextQuoteNumber: nextNumber }),
        ...(expiryDays !== read.expiryDays && { expiryDays }),
        ...(terms !== read.terms && { terms: terms || null }),
      },
    });
    return { ok: true };
  });
}

type Overwritable = Omit<QuoteSettings, 'nextNumber'>;

/** Whether saving would undo what somebody else changed since the page was read. */
function overwrites(typed: Overwritable, read: Overwritable, stored: Overwritable): boolean {
  return (['prefix', 'expiryDays', 'terms'] as const).some(
    (field) => typed[field] !== read[field] && stored[field] !== read[field],
  );
}
