import { answerOf } from './answer-of.ts';

/**
 * Whether somebody answers, and knows the reader: asked before a page is read again, which without an answer
 * would be an error page.
 */
export async function isAlive(signal?: AbortSignal): Promise<boolean> {
  return (await answerOf('/app/alive', () => true, { signal: signal ?? null })) !== null;
}
