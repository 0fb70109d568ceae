/** A quote as lists show it. */
export interface QuoteSummary {
  id: string;
  /** Q-1001 */
  name: string;
  status: string;
  customerName: string;
  customerCompany: string | null;
  customerEmail: string;
  itemCount: number;
  /** A decimal string. */
  totalRequested: string;
  /** ISO 4217 */
  currency: string;
  createdAt: Date;
}

/** "1 item", "3 items". */
export function itemsLabel(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}
