import type { QuoteStatus } from '../quote.ts';

/** A quote as a line of an exported list. */
export interface ExportRow {
  name: string;
  status: QuoteStatus;
  stage: string;
  assignee: string | null;
  customerName: string;
  customerCompany: string | null;
  customerEmail: string;
  customerPhone: string | null;
  city: string | null;
  /** ISO 3166-1 alpha-2 */
  country: string | null;
  /** Line items, and pieces of all of them together. */
  items: number;
  pieces: number;
  /** Decimal strings. */
  totalRequested: string;
  total: string;
  currency: string;
  tags: string[];
  poNumber: string | null;
  origin: 'storefront' | 'staff';
  version: number;
  createdAt: Date;
  firstSentAt: Date | null;
  approvedAt: Date | null;
  convertedAt: Date | null;
  orderedAt: Date | null;
  /** Until when an answer is waited for. */
  expiresAt: Date | null;
  updatedAt: Date;
  orderName: string | null;
  orderCancelledAt: Date | null;
  id: string;
}
