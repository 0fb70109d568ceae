import { createHmac } from 'node:crypto';
import { guidOf } from '../../ids.ts';
import { COMMON_HEADERS } from './common-headers.server.ts';
import { TEST_EVENT_TYPE } from './formats.ts';
import type { Secrets, Transmission } from './transmission.ts';

/**
 * Seed 002's headers in its casing, and the two that it does not show: the count of retries, and the
 * mark of a test. Their one signature is by the current secret.
 */
export function superOfficeHeaders(sent: Transmission, [secret]: Secrets): Record<string, string> {
  const isTest = sent.eventType === TEST_EVENT_TYPE;
  return {
    ...COMMON_HEADERS,
    'X-Superoffice-Event': isTest ? 'test' : sent.eventType,
    'X-Superoffice-Eventid': guidOf(sent.eventId),
    ...(secret && { 'X-Superoffice-Signature': superOfficeSignature(sent.body, secret) }),
    'X-SuperOffice-Retry': String(sent.attempt - 1),
    ...(isTest && { 'X-Hook-Test': 'true' }),
  };
}

/** Base64 HMAC-SHA256 of the raw body; the key is the secret as displayed, in UTF-8. */
function superOfficeSignature(body: string | Buffer, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64');
}
