/**
 * Whether somebody answers, and knows the reader: asked before a page is read again, which without an answer
 * would be an error page.
 */
export async function isAlive(signal?: AbortSignal): Promise<boolean> {
  try {
    return (await fetch('/app/alive', { signal: signal ?? null })).ok;
  } catch {
    return false;
  }
}
