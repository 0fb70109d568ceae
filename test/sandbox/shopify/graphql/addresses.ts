import type { AddressRecord } from '../records.ts';
import type { Store } from '../store.ts';

export type AddressInput = Partial<Record<keyof Omit<AddressRecord, 'id'>, string | null>>;

export function addressRecord(input: AddressInput, store: Store): AddressRecord {
  return {
    id: store.gid('MailingAddress'),
    address1: input.address1 || null,
    address2: input.address2 || null,
    city: input.city || null,
    company: input.company || null,
    countryCode: input.countryCode || null,
    firstName: input.firstName || null,
    lastName: input.lastName || null,
    phone: input.phone || null,
    provinceCode: input.provinceCode || null,
    province: input.province || null,
    zip: input.zip || null,
  };
}

export function addressView(address: AddressRecord) {
  return {
    __typename: 'MailingAddress',
    ...address,
    countryCodeV2: address.countryCode,
    province: address.province ?? null,
    name: [address.firstName, address.lastName].filter(Boolean).join(' ') || null,
  };
}
