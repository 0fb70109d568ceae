import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ACME } from '../shop-profile.ts';
import { openStore } from '../store.ts';
import { impliedScopes } from './access.ts';
import { runOperation } from './run-operation.ts';
import { createThrottleBucket } from './throttle-bucket.ts';

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[];
  extensions?: {
    cost: {
      requestedQueryCost: number;
      actualQueryCost: number | null;
      throttleStatus: { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };
    };
  };
}

const ALL = [
  'write_products',
  'write_draft_orders',
  'write_customers',
  'write_files',
  'read_orders',
];

/** The Admin API without the network: an empty shop of one test's own, whose clock stands still. */
export function openTestShop(scopes: string[] = ALL) {
  let now = new Date('2026-11-21T18:00:00Z');
  const clock = () => now;
  const dir = mkdtempSync(path.join(tmpdir(), 'quotewire-shop-'));
  const store = openStore(dir);
  onTestFinished(() => {
    store.flush();
    rmSync(dir, { recursive: true });
  });
  const bucket = createThrottleBucket(clock);
  return {
    store,
    bucket,
    pass: (milliseconds: number) => (now = new Date(now.getTime() + milliseconds)),
    async ask<T = Record<string, never>>(
      query: string,
      variables: Record<string, unknown> = {},
    ): Promise<Answer<T>> {
      const answer = await runOperation({ query, variables, operationName: null }, bucket, {
        store,
        clock,
        shopDomain: 'acme.myshopify.com',
        currency: ACME.currency,
        profile: ACME,
        publicOrigin: 'http://localhost:4001',
        uploadKey: Buffer.alloc(32),
        scopes: impliedScopes(scopes),
      });
      return JSON.parse(JSON.stringify(answer)) as Answer<T>;
    },
  };
}
