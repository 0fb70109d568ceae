/** Fails unless an object has exactly these keys, in this order, as its JSON text had them. */
export function assertKeys(what: string, held: object, keys: readonly string[]): void {
  const found = Object.keys(held);
  if (found.join() === keys.join()) return;
  throw new Error(`${what} has the keys ${found.join(', ')} instead of ${keys.join(', ')}`);
}
