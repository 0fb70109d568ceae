import type { AdminGraphql } from '#app/shopify/admin-graphql.server.ts';

interface Shelf {
  currency?: string;
  price?: string;
  /** Numbers of the variants that there are; all by default. */
  sells?: (variantNumber: number) => boolean;
  /** Thrown instead of an answer. */
  fails?: Error;
}

/** An Admin API of a shop as far as confirming variants goes; variant n is called "Size n". */
export function shopThatSells(shelf: Shelf = {}): AdminGraphql {
  const { currency = 'USD', price = '20.00', sells = () => true, fails } = shelf;
  const answer = async (
    _operation: string,
    options?: { variables?: unknown },
  ): Promise<Response> => {
    if (fails) throw fails;
    const { ids } = (options?.variables ?? { ids: [] }) as { ids: string[] };
    const nodes = ids.map((id) => {
      const number = Number(id.split('/').at(-1));
      return sells(number) ? variant(id, number, price) : null;
    });
    return Response.json({ data: { shop: { currencyCode: currency }, nodes } });
  };
  return answer as unknown as AdminGraphql;
}

function variant(id: string, number: number, price: string) {
  return {
    __typename: 'ProductVariant',
    id,
    title: `Size ${number}`,
    sku: `SKU-${number}`,
    price,
    media: { nodes: [] },
    product: {
      id: 'gid://shopify/Product/77',
      title: 'Corrugated box',
      status: 'ACTIVE',
      hasOnlyDefaultVariant: false,
      featuredMedia: { preview: { image: { url: 'https://cdn.shopify.com/box.png' } } },
    },
  };
}
