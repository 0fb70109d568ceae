import { quoteRequestBody } from '#test/builders/quotes.ts';

/** A variant of the sandbox's shop: 26.50 USD. */
const VARIANT = 'gid://shopify/ProductVariant/81032';

/** A good request for what the sandbox's shop sells; `changes` replace whole fields. */
export const bodyOf = (changes: Record<string, unknown> = {}): Record<string, unknown> =>
  quoteRequestBody({
    line_items: [{ variant_id: VARIANT, quantity: 3, requested_price: '20' }],
    ...changes,
  });

interface Answer {
  quote_id?: string;
  quote_number?: string;
  errors?: { field: string | null; code: string; message: string }[];
}

export const answerOf = async (response: Response): Promise<Answer> =>
  (await response.json()) as Answer;
