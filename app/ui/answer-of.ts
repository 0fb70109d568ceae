/**
 * What is read of the answer to a request that a page makes by itself; null: there is none, or a refusal.
 * The next request may get one.
 */
export async function answerOf<T>(
  url: string,
  read: (response: Response) => T | Promise<T>,
  init: RequestInit = {},
): Promise<T | null> {
  try {
    const response = await fetch(url, init);
    return response.ok ? await read(response) : null;
  } catch {
    return null;
  }
}
