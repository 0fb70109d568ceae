import { z } from 'zod';
import { seal, unseal, type SealingKey } from '../encryption.server.ts';
import type { CustomHeader, TypedHeader } from './custom-headers.ts';

const stored = z.array(z.object({ name: z.string(), value: z.string() }));

/** Headers as they are stored; null when there are none. */
export function sealHeaders(headers: CustomHeader[], keys: SealingKey[]): string | null {
  return headers.length === 0 ? null : seal(JSON.stringify(headers), keys);
}

/** The reverse of `sealHeaders`. Throws like `unseal`. */
export function unsealHeaders(sealed: string | null, keys: SealingKey[]): CustomHeader[] {
  return sealed === null ? [] : stored.parse(JSON.parse(unseal(sealed, keys)));
}

/** Headers as they are meant: where a value was left as it is, the stored one of that name. */
export function keepValues(typed: TypedHeader[], known: CustomHeader[]): CustomHeader[] {
  return typed.map(({ name, value }) => {
    const trimmed = name.trim();
    const same = known.find((header) => header.name.toLowerCase() === trimmed.toLowerCase());
    return { name: trimmed, value: value?.trim() ?? same?.value ?? '' };
  });
}

/**
 * A message's headers, ours and the merchant's. Ours win over one of that name that was stored before
 * the name became ours.
 */
export function withCustomHeaders(
  ours: Record<string, string>,
  custom: CustomHeader[],
): Record<string, string> {
  const taken = new Set(Object.keys(ours).map((name) => name.toLowerCase()));
  const free = custom.filter(({ name }) => !taken.has(name.toLowerCase()));
  return { ...Object.fromEntries(free.map(({ name, value }) => [name, value])), ...ours };
}
