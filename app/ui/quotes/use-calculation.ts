import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import type { StepError } from '../../quotes/steps/step-outcome.ts';
import type { BuyingCompany } from '../../shopify/buying-company.ts';

export interface Totals {
  taxesIncluded: boolean;
  subtotal: string;
  shipping: string;
  tax: string;
  total: string;
  currency: string;
}

/** Who would buy. */
export type Buyer =
  | { kind: 'company'; companyName: string; companyLocationName: string; isAutomatic: boolean }
  | { kind: 'themself' }
  | { kind: 'undecided'; companies: BuyingCompany[]; more: boolean };

export type Calculated =
  | { ok: true; totals: Totals; buyer: Buyer }
  | { ok: false; reason: 'invalid'; errors: StepError[] };

interface Asking {
  wanted: boolean;
  /** Who buys, as a field has it; empty: whoever was decided. */
  buyer: string;
}

/** What Shopify would ask for a quote: undefined until it said so, null when the quote is gone. */
export function useCalculation(
  quoteId: string,
  { wanted, buyer }: Asking,
): Calculated | null | undefined {
  const { data, load } = useFetcher<Calculated | null>();
  useEffect(() => {
    if (wanted) load(`/app/quotes/${quoteId}/calculation?${new URLSearchParams({ buyer })}`);
  }, [wanted, load, quoteId, buyer]);
  return data;
}
