import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { API_VERSION } from '#app/api-version.ts';

const DIR = fileURLToPath(new URL('../../../../app/shopify/schema/', import.meta.url));

/** The committed part of Shopify's own Admin schema. */
export const SCHEMA: GraphQLSchema = buildSchema(
  readFileSync(`${DIR}admin-${API_VERSION}.graphql`, 'utf8'),
);

/** Which access scopes a type or "Type.field" needs: any one of those listed. */
export const ACCESS = new Map<string, string[]>(
  Object.entries(
    JSON.parse(readFileSync(`${DIR}admin-${API_VERSION}.access.json`, 'utf8')) as Record<
      string,
      string[]
    >,
  ),
);
