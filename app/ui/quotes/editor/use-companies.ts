import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { isEmailAddress } from '../../../quotes/email-address.ts';
import type { CompanyList } from '../../../shopify/buying-company.ts';
import { accountGid, type TypedCustomer } from './typed-customer.ts';

type Answer =
  | ({ ok: true; asked: string; customerGid: string | null } & CompanyList)
  | { ok: false; asked: string };

/** Milliseconds without a key before Shopify is asked about the address. */
const PAUSE_MS = 400;

/** What the customer in the form can buy for, by Shopify; undefined until it is known. */
export function useCompanies(customer: TypedCustomer): Answer | undefined {
  const { data, load } = useFetcher<Answer>();
  const gid = accountGid(customer);
  const email = customer.email.trim();
  const asked =
    gid === null && !isEmailAddress(email)
      ? ''
      : new URLSearchParams(gid === null ? { email } : { gid, email }).toString();
  useEffect(() => {
    if (asked === '') return undefined;
    const timer = window.setTimeout(() => load(`/app/choices/companies?${asked}`), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [asked, load]);
  return data?.asked === asked ? data : undefined;
}
