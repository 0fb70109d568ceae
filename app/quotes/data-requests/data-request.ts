/** A customer's request for what is stored of them, as the merchant sees it. */
export interface ListedDataRequest {
  id: string;
  /** Shopify's number of it. */
  requestId: string;
  /** Null where Shopify told only an id, or the customer was erased since. */
  email: string | null;
  /** Nothing is left to answer with. */
  isErased: boolean;
  createdAt: Date;
  /** When the answer was downloaded first. */
  answeredAt: Date | null;
}
