/** What a search looks at. */
export interface Searchable {
  title: string;
  vendor: string;
  productType: string;
  status: string;
  skus: string[];
}

const TERM = /(?:(\w+):)?(?:"([^"]*)"|(\S+))/g;

/**
 * The part of Shopify's search syntax that pickers are used with: words, all of which must occur,
 * and `vendor:`, `product_type:`, `status:`, `sku:` and `title:`, with quotes around what has spaces.
 */
export function matches(item: Searchable, query: string): boolean {
  return [...query.matchAll(TERM)].every(([, field, quoted, word]) => {
    const wanted = (quoted ?? word ?? '').toLowerCase();
    return textsOf(item, field).some((text) => text.toLowerCase().includes(wanted));
  });
}

function textsOf(item: Searchable, field: string | undefined): string[] {
  if (field === 'vendor') return [item.vendor];
  if (field === 'product_type') return [item.productType];
  if (field === 'status') return [item.status];
  if (field === 'title') return [item.title];
  if (field === 'sku') return item.skus;
  return [item.title, item.vendor, ...item.skus];
}
