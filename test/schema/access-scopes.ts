import type { AccessItem } from './full-schema.ts';
import type { UsedParts } from './used-parts.ts';

/**
 * The access scopes of what is used: any one of those listed is enough. Keyed by "Type" (whoever
 * gets one needs it) and "Type.field"; what needs none is left out.
 */
export function accessScopes(items: AccessItem[], used: UsedParts): Record<string, string[]> {
  const scopes: Record<string, string[]> = {};
  for (const item of items) {
    const key = item.type === 'type' ? item.typeName : `${item.typeName}.${item.fieldName}`;
    const kept = item.type === 'type' ? used.types.has(key) : used.fields.has(key);
    if (kept && item.offlineScopes.length > 0) scopes[key] = item.offlineScopes.toSorted();
  }
  return Object.fromEntries(Object.entries(scopes).toSorted(([a], [b]) => a.localeCompare(b)));
}
