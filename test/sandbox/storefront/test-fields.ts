import { publishedFields, PUBLISHED_AT } from '#app/quotes/fields/published-fields.ts';
import type { FieldDefinition } from '#app/quotes/fields/field.ts';
import { field } from '../../builders/fields.ts';
import type { MetafieldRecord } from '../shopify/records.ts';

/** The metafield of a shop whose storefront asks these fields. */
export function metafieldOf(fields: FieldDefinition[]): MetafieldRecord {
  const at = '2026-11-29T09:00:00Z';
  return {
    ...PUBLISHED_AT,
    id: 'gid://shopify/Metafield/1',
    type: 'json',
    value: publishedFields(fields),
    createdAt: at,
    updatedAt: at,
  };
}

/** One of each kind; the first and the third are required. */
export const ONE_OF_EACH = [
  field({ label: 'Project', help: 'As you call it', required: true }),
  field({ label: 'Site & access', kind: 'long_text' }),
  field({ label: 'Pallets', kind: 'number', required: true }),
  field({ label: 'Delivery day', kind: 'date' }),
  field({ label: 'Packaging [as shipped]', kind: 'choice', choices: ['Box', '<Bag> & "tie"'] }),
  field({ label: 'Forklift', kind: 'yes_no' }),
];
