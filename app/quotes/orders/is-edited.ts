import { Decimal } from 'decimal.js';
import { sumAmounts } from '../price.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import type { DraftContent } from './facts.ts';

/** A draft order as we made it. */
interface MadeDraft {
  /** As Shopify answered; null: it never did. */
  total: string | null;
  currency: string;
  snapshot: Pick<Snapshot, 'lines' | 'total'>;
}

/**
 * Whether somebody changed a draft order since we made it: other lines, or another total. Taxes may be
 * worked out anew without anybody's doing, so that either the whole total or the one before taxes has to
 * be ours. Totals are compared in the currency that the customer pays in; where none is told in that, the
 * total says nothing.
 */
export function isEdited(made: MadeDraft, content: DraftContent): boolean {
  return !(hasOurTotal(made, content) && hasOurLines(made.snapshot, content));
}

function hasOurTotal({ total, currency, snapshot }: MadeDraft, content: DraftContent): boolean {
  const told = content.amounts.find((amount) => amount.currency === currency);
  if (!told) return true;
  if (total !== null && isSameAmount(told.total, total)) return true;
  return content.taxesIncluded
    ? isSameAmount(told.total, snapshot.total)
    : isSameAmount(told.total, sumAmounts([snapshot.total, told.tax]));
}

function isSameAmount(amount: string, other: string): boolean {
  return new Decimal(amount).equals(other);
}

/**
 * So many of each variant, whatever their order: a line may be several in Shopify. Custom lines have no
 * id, so that all of them count together.
 */
function hasOurLines(snapshot: MadeDraft['snapshot'], { lines }: DraftContent): boolean {
  return lines === null || listOf(lines) === listOf(snapshot.lines);
}

function listOf(lines: readonly { variantGid: string | null; quantity: number }[]): string {
  const quantities = new Map<string, number>();
  for (const { variantGid, quantity } of lines) {
    const key = variantGid ?? 'custom';
    quantities.set(key, (quantities.get(key) ?? 0) + quantity);
  }
  return [...quantities]
    .map(([key, quantity]) => `${key} ${quantity}`)
    .toSorted()
    .join('\n');
}
