/** What is read of a draft order that was just made, or is found again. Money is a decimal string. */
export interface ShopifyDraftOrder {
  gid: string;
  /** Like #D12. */
  name: string;
  /** Where the customer pays it; null until Shopify has made it. */
  invoiceUrl: string | null;
  updatedAt: Date;
  /** With tax, in the currency the customer pays in. */
  total: string;
  /** ISO 4217 */
  currency: string;
}

interface Node {
  id: string;
  name: string;
  invoiceUrl?: string | null;
  updatedAt: string;
  totalPriceSet: { presentmentMoney: { amount: string; currencyCode: string } };
}

/** A draft order as Shopify's answers have it. */
export function draftOrderOf(node: Node): ShopifyDraftOrder {
  const { amount, currencyCode } = node.totalPriceSet.presentmentMoney;
  return {
    gid: node.id,
    name: node.name,
    invoiceUrl: node.invoiceUrl ?? null,
    updatedAt: new Date(node.updatedAt),
    total: amount,
    currency: currencyCode,
  };
}
