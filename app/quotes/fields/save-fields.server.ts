import type { Db, Transaction } from '../../db.server.ts';
import { newId } from '../../ids.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import { CHANGED_MEANWHILE, type SettingError } from '../setting-error.ts';
import { settingsVersion } from '../settings-version.server.ts';
import { cleanFields, fieldErrors, type FieldDraft } from './field-draft.ts';
import { listFields } from './list-fields.server.ts';
import { publishedFields } from './published-fields.ts';
import { toBePublished } from './to-be-published.server.ts';

interface FieldsToSave {
  /** In their order; a field that is not among them is removed. */
  fields: FieldDraft[];
  /** Of the page that they were typed into. */
  version: string;
}

export type SavedFields =
  | { ok: true; /** The storefront is to be told now. */ publish: boolean }
  | { ok: false; errors: SettingError[] };

/** Replaces a shop's fields. What quotes have stored stays as it is, under the label it was asked by. */
export async function saveFields(
  deps: { db: Db; clock: () => Date },
  shopId: number,
  { fields: typed, version }: FieldsToSave,
): Promise<SavedFields> {
  const drafts = cleanFields(typed);
  const errors = fieldErrors(drafts);
  if (errors.length > 0) return { ok: false, errors };
  return deps.db.$transaction(async (tx) => {
    await lockShop(tx, shopId);
    const fields = await listFields(tx, shopId);
    if (settingsVersion(fields) !== version) return { ok: false, errors: [CHANGED_MEANWHILE] };
    const now = deps.clock();
    const left = new Set(fields.map(({ id }) => id));
    for (const [position, draft] of drafts.entries()) {
      // One that is not there, or has had its turn, is a new one.
      const isKept = draft.id !== null && left.delete(draft.id);
      await saveField(tx, { shopId, position, now }, isKept ? draft : { ...draft, id: null });
    }
    await tx.customField.deleteMany({ where: { shopId, id: { in: [...left] } } });
    const publish = publishedFields(drafts) !== publishedFields(fields);
    if (publish) await toBePublished(tx, shopId, now);
    return { ok: true, publish };
  });
}

async function saveField(
  tx: Transaction,
  { shopId, position, now }: { shopId: number; position: number; now: Date },
  { id, label, kind, help, required, onStorefront, choices }: FieldDraft,
): Promise<void> {
  const data = { label, kind, help, required, onStorefront, choices, position };
  if (id !== null) {
    await tx.customField.update({ where: { id, shopId }, data });
  } else {
    await tx.customField.create({
      data: { ...data, id: newId('customField'), shopId, createdAt: now },
    });
  }
}
