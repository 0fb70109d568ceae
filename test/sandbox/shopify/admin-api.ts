import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Express, type Request, type Response } from 'express';
import { z } from 'zod';
import { API_VERSION } from '#app/api-version.ts';
import type { Faults } from './faults.ts';
import { impliedScopes } from './graphql/access.ts';
import type { GraphqlContext } from './graphql/graphql-context.ts';
import { runOperation } from './graphql/run-operation.ts';
import type { ThrottleBucket } from './graphql/throttle-bucket.ts';
import { oauthRouter, type OauthDeps } from './oauth.ts';
import { findToken } from './tokens.ts';

export interface AdminApiDeps {
  oauth: OauthDeps;
  context: Omit<GraphqlContext, 'scopes' | 'searchRunsBehind'>;
  bucket: ThrottleBucket;
  faults: Faults;
}

const requestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

const BAD_TOKEN = '[API] Invalid API key or access token (unrecognized login or wrong password)';

/** What answers at https://{shop}/admin. Another shop, or another path, is Not Found. */
export function adminApi(deps: AdminApiDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(async (request, response, next) => {
    const { faults } = deps;
    if (faults.unreachable) return void request.socket.destroy();
    if (faults.delayMs > 0) await sleep(faults.delayMs);
    if (faults.status) return void response.status(faults.status).json({ errors: 'Fault' });
    if (request.hostname !== deps.context.shopDomain) return notFound(request, response);
    next();
  });
  app.use(oauthRouter(deps.oauth));
  app.post(
    `/admin/api/${API_VERSION}/graphql.json`,
    express.json({ limit: '2mb' }),
    (request, response) => graphql(deps, request, response),
  );
  app.use(notFound);
  return app;
}

async function graphql(deps: AdminApiDeps, request: Request, response: Response): Promise<void> {
  const token = findToken(deps.oauth, request.get('X-Shopify-Access-Token') ?? '');
  if (!token) {
    response.status(401).json({ errors: BAD_TOKEN });
    return;
  }
  const parsed = requestSchema.safeParse(request.body);
  if (!parsed.success) {
    response.status(400).json({ errors: { query: 'Required parameter missing or invalid' } });
    return;
  }
  const { query, variables, operationName } = parsed.data;
  const { loseAnswerTo, searchRunsBehind } = deps.faults;
  const context = { ...deps.context, searchRunsBehind, scopes: impliedScopes(token.scopes) };
  const answer = await runOperation(
    { query, variables: variables ?? {}, operationName: operationName ?? null },
    deps.bucket,
    context,
  );
  if (loseAnswerTo && query.includes(loseAnswerTo)) return void request.socket.destroy();
  response.set('X-Shopify-API-Version', API_VERSION).json(answer);
}

function notFound(_request: Request, response: Response): void {
  response.status(404).json({ errors: 'Not Found' });
}
