import type { Db } from '#app/db.server.ts';
import type { FieldDefinition } from '#app/quotes/fields/field.ts';
import type { FieldDraft } from '#app/quotes/fields/field-draft.ts';
import { readFields } from '#app/quotes/fields/read-fields.server.ts';
import { saveFields } from '#app/quotes/fields/save-fields.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';

let made = 0;

/** A field that the storefront asks and nobody has to fill in: text; `changes` make it any other. */
export function field(changes: Partial<FieldDefinition> = {}): FieldDefinition {
  made += 1;
  return {
    id: `cfd_${made}`,
    label: `Field ${made}`,
    kind: 'text',
    help: '',
    required: false,
    onStorefront: true,
    choices: [],
    ...changes,
  };
}

/** The same as a form has it before it is saved. */
export function fieldDraft(changes: Partial<FieldDraft> = {}): FieldDraft {
  return { ...field(), id: null, ...changes };
}

/** Gives a shop these fields, and no others. */
export async function makeFields(
  db: Db,
  shop: Pick<InstalledShop, 'id'>,
  ...fields: Partial<FieldDraft>[]
): Promise<FieldDefinition[]> {
  const { version } = await readFields(db, shop.id);
  const drafts = fields.map((each) => fieldDraft(each));
  const deps = { db, clock: () => new Date() };
  const saved = await saveFields(deps, shop.id, { fields: drafts, version });
  if (!saved.ok) throw new Error(`no good fields: ${JSON.stringify(saved.errors)}`);
  return (await readFields(db, shop.id)).fields;
}
