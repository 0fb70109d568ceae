/** An event as it goes into a body. */
export interface EventFacts {
  id: string;
  type: string;
  occurredAt: Date;
  shopDomain: string;
  data: Record<string, unknown>;
}

/** One product of a quote. Amounts are decimal strings with the currency's digits. */
export interface LineFacts {
  /** The number in the product's id; 0 for what is in no catalogue. */
  productId: number;
  quantity: number;
  /** What the shop asks for one, and for all of them; what is quoted where it asks that in another currency. */
  listPrice: string;
  listTotal: string;
  /** What is quoted, or was asked for, for one and for all. */
  price: string;
  total: string;
}

/** What other formats tell of a quote beside an event's own data, as it was when the event happened. */
export interface QuoteFacts {
  id: string;
  /** Without its prefix: 1001. */
  number: number;
  /** The team member who did it; 0 for the customer. */
  actorId: number;
  status: string;
  createdAt: Date;
  tags: readonly string[];
  customer: { name: string };
  address: {
    street: string | null;
    street2: string | null;
    city: string | null;
    province: string | null;
    zip: string | null;
    country: string | null;
  } | null;
  lines: readonly LineFacts[];
  /** Of all lines, by list price and as quoted. */
  listTotal: string;
  total: string;
}

/** Everything a body is made of. */
export interface Told {
  event: EventFacts;
  quote: QuoteFacts;
  endpoint: { name: string };
}
