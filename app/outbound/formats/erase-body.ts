import { z } from 'zod';
import { exactJson, parseExactly } from './exact-json.ts';
import type { EndpointFormat } from './formats.ts';

/** What stands in a person's place where something must. */
export interface Erased {
  name: string;
  email: string;
}

const object = z.record(z.string(), z.unknown());

/** A stored body of some format without the customer it tells of, everything else digit for digit. */
export function eraseBody(format: EndpointFormat, body: string, erased: Erased): string {
  if (format === 'salesbyte') return exactJson({ ...parsed(body), ...salesByteWithout(erased) });
  if (format === 'b2b_ninja') return b2bNinjaWithout(body, erased);
  // SuperOffice's names no customer.
  return body;
}

/** In place of what they replace; `signed_offer` and the like are documents made out to the customer. */
function salesByteWithout(erased: Erased) {
  return {
    customer_name: erased.name,
    customer_first_name: null,
    customer_last_name: null,
    customer_company: null,
    customer_phone: null,
    customer_email: erased.email,
    address_firstline: null,
    address_secondline: null,
    address_postcode: null,
    address_city: null,
    custom_fields: {},
    signed_offer: null,
    additional_documents_signed: [],
    additional_documents_requiring_signature: [],
  };
}

function b2bNinjaWithout(body: string, erased: Erased): string {
  const told = parsed(body);
  const quote = object.parse(told.quote);
  const customer = Object.keys(object.parse(quote.customer)).map((key) => [key, '']);
  return exactJson({
    ...told,
    quote: { ...quote, customer: { ...Object.fromEntries(customer), name: erased.name } },
  });
}

function parsed(body: string): Record<string, unknown> {
  return object.parse(parseExactly(body));
}
