import type { Db } from '../../db.server.ts';
import { settingsVersion } from '../settings-version.server.ts';
import type { FieldDefinition } from './field.ts';
import { listFields } from './list-fields.server.ts';

export interface FieldSettings {
  fields: FieldDefinition[];
  /** Of the page that is read now. */
  version: string;
  /** The storefront does not have them as they are yet. */
  storefrontIsBehind: boolean;
}

/** A shop's fields to be changed. */
export async function readFields(db: Db, shopId: number): Promise<FieldSettings> {
  const [fields, publication] = await Promise.all([
    listFields(db, shopId),
    db.fieldPublication.findUnique({ where: { shopId } }),
  ]);
  return {
    fields,
    version: settingsVersion(fields),
    storefrontIsBehind: publication !== null && publication.published < publication.revision,
  };
}
