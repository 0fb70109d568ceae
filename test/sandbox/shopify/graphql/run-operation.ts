import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
} from 'graphql';
import { requestedCost } from './cost.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { resolveField, resolveType } from './resolve-field.ts';
import { SCHEMA } from './schema.ts';
import type { ThrottleBucket } from './throttle-bucket.ts';

export interface GraphqlRequest {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | null;
}

type Answer = Record<string, unknown>;

const LIMITS = 'https://shopify.dev/api/usage/rate-limits';
/** https://shopify.dev/docs/api/usage/limits#single-query-limit */
const MAX_QUERY_COST = 1_000;

/** Executes a request as the Admin API does; the answer's status is 200 whatever is in it. */
export async function runOperation(
  request: GraphqlRequest,
  bucket: ThrottleBucket,
  context: GraphqlContext,
): Promise<Answer> {
  let document: DocumentNode;
  try {
    document = parse(request.query);
  } catch (error) {
    return {
      errors: [error instanceof GraphQLError ? error.toJSON() : { message: String(error) }],
    };
  }
  const mistakes = validate(SCHEMA, document);
  if (mistakes.length > 0) return { errors: mistakes.map((error) => error.toJSON()) };
  const operation = getOperationAST(document, request.operationName);
  if (!operation) return { errors: [{ message: 'No operation named.' }] };

  const { variables } = request;
  const cost = requestedCost({ document, operation, variables });
  if (cost > MAX_QUERY_COST) return { errors: [tooDear(cost)] };
  const spent = (actual: number | null) => ({
    cost: {
      requestedQueryCost: cost,
      actualQueryCost: actual,
      throttleStatus: bucket.status(),
    },
  });
  if (!bucket.take(cost)) {
    const extensions = { code: 'THROTTLED', documentation: LIMITS };
    return { errors: [{ message: 'Throttled', extensions }], extensions: spent(null) };
  }

  const result = await execute({
    schema: SCHEMA,
    document,
    operationName: request.operationName,
    variableValues: variables,
    rootValue: {},
    contextValue: context,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  });
  const errors = result.errors?.map((error) => error.toJSON());
  return { ...(errors && { errors }), data: result.data, extensions: spent(cost) };
}

function tooDear(cost: number) {
  return {
    message: `Query cost is ${cost}, which exceeds the single query max cost limit (${MAX_QUERY_COST}).`,
    extensions: {
      code: 'MAX_COST_EXCEEDED',
      cost,
      maxCost: MAX_QUERY_COST,
      documentation: LIMITS,
    },
  };
}
