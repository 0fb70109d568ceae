import { Router, json, urlencoded, type Request, type Response } from 'express';
import { z } from 'zod';
import { staffMember } from '../staff.ts';
import { verifyIdToken } from './id-token.ts';
import type { TokenRecord } from './records.ts';
import {
  ACCESS_SECONDS,
  issueOfflineToken,
  issueOnlineToken,
  REFRESH_SECONDS,
  refreshOfflineToken,
  type TokenDeps,
} from './tokens.ts';

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
const OFFLINE = 'urn:shopify:params:oauth:token-type:offline-access-token';
const ONLINE = 'urn:shopify:params:oauth:token-type:online-access-token';

const requestSchema = z.object({
  client_id: z.string(),
  client_secret: z.string(),
  grant_type: z.string(),
  subject_token: z.string().optional(),
  subject_token_type: z.string().optional(),
  requested_token_type: z.string().optional(),
  expiring: z.union([z.string(), z.number()]).optional(),
  refresh_token: z.string().optional(),
});

export interface OauthDeps extends TokenDeps {
  credentials: { apiKey: string; apiSecret: string };
  scopes: string[];
  shopDomain: string;
}

type Answer = { status: number; body: Record<string, unknown> };

/** `POST /admin/oauth/access_token`: token exchange and refresh, with Shopify's own refusals. */
export function oauthRouter(deps: OauthDeps): Router {
  const router = Router();
  router.post(
    '/admin/oauth/access_token',
    json(),
    urlencoded({ extended: false }),
    (request: Request, response: Response) => {
      const { status, body } = answer(deps, request.body);
      response.status(status).json(body);
    },
  );
  return router;
}

function answer(deps: OauthDeps, body: unknown): Answer {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) return refusal('invalid_request', 'Missing or malformed parameters.');
  const request = parsed.data;
  if (request.client_id !== deps.credentials.apiKey) {
    return refusal('application_cannot_be_found', 'Could not find the application.');
  }
  if (request.client_secret !== deps.credentials.apiSecret) {
    return refusal('invalid_client', 'Client authentication failed.');
  }
  if (request.grant_type === TOKEN_EXCHANGE) return exchange(deps, request);
  if (request.grant_type === 'refresh_token') return refresh(deps, request.refresh_token ?? '');
  return refusal('unsupported_grant_type', 'The grant type is not supported.');
}

function exchange(deps: OauthDeps, request: z.infer<typeof requestSchema>): Answer {
  if (request.subject_token_type !== ID_TOKEN) {
    return refusal('invalid_request', 'Unsupported subject_token_type.');
  }
  const claims = verifyIdToken(request.subject_token ?? '', {
    ...deps.credentials,
    shopDomain: deps.shopDomain,
    now: deps.clock(),
  });
  if (!claims) return refusal('invalid_subject_token', 'The id token is invalid or expired.');

  const { scopes } = deps;
  if (request.requested_token_type === ONLINE) {
    return onlineAnswer(issueOnlineToken(deps, { scopes, userId: Number(claims.sub) || 1 }));
  }
  if (request.requested_token_type !== OFFLINE) {
    return refusal('invalid_request', 'Unsupported requested_token_type.');
  }
  const expiring = String(request.expiring ?? '0') === '1';
  return offlineAnswer(issueOfflineToken(deps, { scopes, expiring }));
}

function refresh(deps: OauthDeps, refreshToken: string): Answer {
  const token = refreshOfflineToken(deps, refreshToken);
  return token
    ? offlineAnswer(token)
    : refusal('invalid_grant', 'The refresh token is expired or revoked.');
}

function offlineAnswer(token: TokenRecord): Answer {
  const expiry = token.refreshToken
    ? {
        expires_in: ACCESS_SECONDS,
        refresh_token: token.refreshToken,
        refresh_token_expires_in: REFRESH_SECONDS,
      }
    : {};
  return {
    status: 200,
    body: { access_token: token.accessToken, scope: token.scopes.join(','), ...expiry },
  };
}

function onlineAnswer(token: TokenRecord): Answer {
  const scope = token.scopes.join(',');
  const { id, name, email } = staffMember(token.userId ?? 1);
  const [firstName = '', ...lastNames] = name.split(' ');
  return {
    status: 200,
    body: {
      access_token: token.accessToken,
      scope,
      expires_in: 86_399,
      associated_user_scope: scope,
      associated_user: {
        id,
        first_name: firstName,
        last_name: lastNames.join(' '),
        email,
        email_verified: true,
        account_owner: true,
        locale: 'en',
        collaborator: false,
      },
    },
  };
}

function refusal(error: string, description: string): Answer {
  return { status: 400, body: { error, error_description: description } };
}
