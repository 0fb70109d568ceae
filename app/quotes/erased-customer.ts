import type { z } from 'zod';
import type { customer } from './event-parts.ts';

/** Stands where a person's name was, where a name must be. */
export const ERASED_NAME = '[erased]';
/** `.invalid` is nobody's (RFC 2606). */
export const ERASED_EMAIL = 'erased@erased.invalid';

/** A customer who asked to be forgotten (GDPR, article 17), as events tell of one. */
export const ERASED_CUSTOMER: z.infer<typeof customer> = {
  name: ERASED_NAME,
  first_name: null,
  last_name: null,
  email: ERASED_EMAIL,
  phone: null,
  company: null,
};
