import type { FieldDefinition } from './field.ts';

/** Where the theme block finds them: `app.metafields.quotewire.fields` in Liquid. */
export const PUBLISHED_AT = { namespace: 'quotewire', key: 'fields' };

/** Shopify takes 128 KB of JSON in a metafield (https://shopify.dev/docs/apps/build/metafields/metafield-limits). */
export const MAX_PUBLISHED_BYTES = 128 * 1_024;

/** What the storefront is told, as JSON: the fields it asks in their order, and no word of the others. */
export function publishedFields(fields: readonly Omit<FieldDefinition, 'id'>[]): string {
  const asked = fields.filter(({ onStorefront }) => onStorefront);
  return JSON.stringify({
    fields: asked.map(({ label, kind, help, required, choices }) => ({
      label,
      kind,
      help,
      required,
      choices,
    })),
  });
}
