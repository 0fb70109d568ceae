import type { Behaviour } from '../behaviour.ts';
import type { Delivery } from '../delivery.ts';

export interface KnownEndpoint {
  name: string;
  url: string;
  hasSecret: boolean;
  behaviour: Behaviour;
}

export interface DeliveryPage {
  deliveries: Delivery[];
  /** Where the next page begins; null on the last. */
  nextBefore: number | null;
}

/** Asks the receiver's API. Throws its first complaint. */
export async function ask<Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> {
  const response = await fetch(`api/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Answer & { errors?: { message: string }[] };
  if (!response.ok)
    throw new Error(answer.errors?.[0]?.message ?? `It answered ${response.status}.`);
  return answer;
}
