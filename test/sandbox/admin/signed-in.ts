import type { Request } from 'express';
import { COLLEAGUE, SIGNED_IN } from '../staff.ts';
import type { StaffMember } from './messages.ts';

/** The cookie that makes a browser be another person's: the id of one of the staff. */
export const STAFF_COOKIE = 'admin-staff';

/** Who is signed in to the browser that a request comes from. */
export function signedIn(request: Pick<Request, 'get'>): StaffMember {
  const kept = new RegExp(`(?:^|; )${STAFF_COOKIE}=([^;]+)`).exec(request.get('cookie') ?? '')?.[1];
  return String(COLLEAGUE.id) === kept ? COLLEAGUE : SIGNED_IN;
}
