import { ShopifyRefused, ShopifyUnreachable } from './admin-failure.server.ts';

/** What Shopify answers, or undefined when it cannot be asked: where the answer only helps. */
export async function ifAnswered<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ShopifyUnreachable || error instanceof ShopifyRefused) return undefined;
    throw error;
  }
}
