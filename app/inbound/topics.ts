import { z } from 'zod';
import { customerNotice, dataRequestNotice } from './customer-notice.ts';
import { draftDeletedNotice, draftNotice } from './draft-notice.ts';
import { orderNotice } from './order-notice.ts';

/**
 * The notices that are stored when they come and worked off by the workers, each with what is kept of
 * it. Orders tell a good deal of customers: what nobody needs of them is never stored.
 */
export const STORED_TOPICS = {
  'draft_orders/update': draftNotice,
  'draft_orders/delete': draftDeletedNotice,
  'orders/create': orderNotice,
  'orders/paid': orderNotice,
  'orders/cancelled': orderNotice,
  'customers/data_request': dataRequestNotice,
  'customers/redact': customerNotice,
  'shop/redact': z.object({}),
} as const satisfies Record<string, z.ZodType>;

export type StoredTopic = keyof typeof STORED_TOPICS;

export function isStoredTopic(topic: string): topic is StoredTopic {
  return Object.hasOwn(STORED_TOPICS, topic);
}
