import type { Db, Transaction } from '../../db.server.ts';
import { fieldKind, MAX_FIELDS, type FieldDefinition } from './field.ts';

/** A shop's fields in their order. */
export async function listFields(db: Db | Transaction, shopId: number): Promise<FieldDefinition[]> {
  const fields = await db.customField.findMany({
    where: { shopId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: MAX_FIELDS,
    select: {
      id: true,
      label: true,
      kind: true,
      help: true,
      required: true,
      onStorefront: true,
      choices: true,
    },
  });
  return fields.map((field) => ({ ...field, kind: fieldKind(field.kind) }));
}
