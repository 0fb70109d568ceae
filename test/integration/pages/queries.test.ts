import type { LoaderFunctionArgs } from '@remix-run/node';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { SHOP, startAdminApp, visitOf, type AdminApp } from '../quotes/team/admin-app.ts';
import { growingShop, type GrowingShop } from './growing-shop.ts';

/** However many rows a page lists, it asks the database as often. */

const FEW = 2;
const MANY = 50;

let app: AdminApp;
let pages: Record<string, () => Promise<unknown>>;
let few: Record<string, number>;
let many: Record<string, number>;

beforeAll(async () => {
  app = await startAdminApp();
  // Whoever comes first has their shop and themselves stored.
  await app.authenticateTeam(visitOf('42'));
  const { db } = app.database;
  const shop = await db.shop.findUniqueOrThrow({ where: { domain: SHOP } });
  const growing = await growingShop(db, shop);
  pages = await pagesOf(growing);
  await growing.growTo(FEW);
  // What is asked once in a process is asked now.
  await queriesOfAll();
  few = await queriesOfAll();
  await growing.growTo(MANY);
  many = await queriesOfAll();
}, 120_000);
afterEach(() => vi.restoreAllMocks());
afterAll(() => app.stop());

async function queriesOfAll(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, load] of Object.entries(pages)) counts[name] = await queriesOf(load);
  return counts;
}

/** Statements that whatever client of this process sends meanwhile. */
async function queriesOf(load: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await load();
  const count = query.mock.calls.length;
  query.mockRestore();
  return count;
}

type Loader = (args: LoaderFunctionArgs) => unknown;

/** All that a loader answers, what it does not wait for as well. */
async function loaded(loader: Loader, params: Record<string, string>, query = {}): Promise<void> {
  const answer = await loader({ request: visitOf('42', '/app', query), params, context: {} });
  await Promise.all(Object.values(answer as Record<string, unknown>));
}

async function pagesOf({ quoteId, endpointId, deliveryId }: GrowingShop) {
  const [home, quotes, quote, log, delivery, endpoints, endpoint, undelivered] = await Promise.all([
    import('#app/routes/app.home.tsx'),
    import('#app/routes/app.quotes.tsx'),
    import('#app/routes/app.quote.tsx'),
    import('#app/routes/app.log.tsx'),
    import('#app/routes/app.delivery.ts'),
    import('#app/routes/app.integrations.tsx'),
    import('#app/routes/app.integration.tsx'),
    import('#app/routes/app.undelivered.tsx'),
  ]);
  const [pipeline, team, assignment, fields, dataRequests] = await Promise.all([
    import('#app/routes/app.settings-pipeline.tsx'),
    import('#app/routes/app.settings-team.tsx'),
    import('#app/routes/app.settings-assignment.tsx'),
    import('#app/routes/app.settings-fields.tsx'),
    import('#app/routes/app.data-requests.tsx'),
  ]);
  const [board, compare] = await Promise.all([
    import('#app/routes/app.quotes-board.tsx'),
    import('#app/routes/app.quote-compare.tsx'),
  ]);
  return {
    home: () => loaded(home.loader, {}),
    quotes: () => loaded(quotes.loader, {}),
    'quotes, searched': () => loaded(quotes.loader, {}, { q: 'lovelace' }),
    'quotes, expiring first': () => loaded(quotes.loader, {}, { sort: 'expiring' }),
    board: () => loaded(board.loader, {}),
    'board, searched': () => loaded(board.loader, {}, { q: 'lovelace' }),
    quote: () => loaded(quote.loader, { quoteId }),
    'compared versions': () => loaded(compare.loader, { quoteId }),
    log: () => loaded(log.loader, {}),
    delivery: () => loaded(delivery.loader, { endpointId, deliveryId }),
    endpoints: () => loaded(endpoints.loader, {}),
    endpoint: () => loaded(endpoint.loader, { endpointId }),
    undelivered: () => loaded(undelivered.loader, {}),
    pipeline: () => loaded(pipeline.loader, {}),
    team: () => loaded(team.loader, {}),
    assignment: () => loaded(assignment.loader, {}),
    fields: () => loaded(fields.loader, {}),
    'data requests': () => loaded(dataRequests.loader, {}),
  };
}

describe('no page asks the database more often as it lists more rows', () => {
  test.each([
    'home',
    'quotes',
    'quotes, searched',
    'quotes, expiring first',
    'board',
    'board, searched',
    'quote',
    'compared versions',
    'log',
    'delivery',
    'endpoints',
    'endpoint',
    'undelivered',
    'pipeline',
    'team',
    'assignment',
    'fields',
    'data requests',
  ])('%s', (name) => {
    expect(few[name]).toBeGreaterThan(0);
    expect(many[name]).toBeLessThanOrEqual(few[name] ?? 0);
  });
});
