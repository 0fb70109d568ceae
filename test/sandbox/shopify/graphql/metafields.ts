import { GraphQLError } from 'graphql';
import type { MetafieldRecord } from '../records.ts';
import { digestOf, findMetafield, INSTALLATION_GID, metafieldView } from './app-installation.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { userError, type UserError } from './user-error.ts';

/** https://shopify.dev/docs/api/admin-graphql/latest/mutations/metafieldsSet */
const MAX_METAFIELDS = 25;
/** https://shopify.dev/docs/apps/build/metafields/metafield-limits */
const MAX_BYTES = { json: 128 * 1_024, other: 64 * 1_024 };
const LENGTHS = { namespace: [3, 255], key: [2, 64] } as const;

interface MetafieldInput {
  ownerId: string;
  namespace?: string | null;
  key: string;
  value: string;
  type?: string | null;
  compareDigest?: string | null;
}

/** Sets all that it is given or nothing. The installation of the app is the only owner that is served. */
function setMetafields(
  { metafields: inputs }: { metafields: MetafieldInput[] },
  context: GraphqlContext,
) {
  if (inputs.length > MAX_METAFIELDS) {
    const message = `Exceeded the maximum metafields input limit of ${MAX_METAFIELDS}.`;
    const tooMany = userError(['metafields'], message, 'LESS_THAN_OR_EQUAL_TO');
    return { metafields: [], userErrors: [inSet(tooMany)] };
  }
  const errors = inputs.flatMap((input, place) => refusals(input, place, context));
  if (errors.length > 0) return { metafields: [], userErrors: errors.map(inSet) };
  const set = inputs.map((input) => setOne(input, context));
  context.store.changed();
  return { metafields: set.map(metafieldView), userErrors: [] };
}

function refusals(input: MetafieldInput, place: number, context: GraphqlContext): UserError[] {
  if (input.ownerId !== INSTALLATION_GID || !input.namespace || input.namespace.startsWith('$')) {
    throw new GraphQLError(
      'The local Shopify sets metafields of the app’s installation alone, in namespaces that are not reserved.',
      { extensions: { code: 'NOT_SERVED' } },
    );
  }
  const at = (...field: string[]): string[] => ['metafields', String(place), ...field];
  const { namespace, value } = input;
  const existing = findMetafield(context, input);
  const errors = [
    ...wrongLength('namespace', namespace, at('namespace')),
    ...wrongLength('key', input.key, at('key')),
  ];
  if (!existing && !input.type) errors.push(userError(at('type'), "Type can't be blank", 'BLANK'));
  if (value === '') errors.push(userError(at('value'), "Value can't be blank", 'BLANK'));
  else if ((input.type ?? existing?.type) === 'json' && !isJson(value)) {
    errors.push(userError(at('value'), 'Value is invalid JSON.', 'INVALID_VALUE'));
  }
  const max = input.type === 'json' ? MAX_BYTES.json : MAX_BYTES.other;
  if (Buffer.byteLength(value) > max) {
    errors.push(userError(at('value'), 'Value is too long.', 'TOO_LONG'));
  }
  if (isStale(input, existing)) errors.push(userError(at(), STALE, 'STALE_OBJECT'));
  return errors;
}

const STALE =
  'The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.';

/** Left out: written whatever is there. Null: only where there is none yet. */
function isStale(
  { compareDigest }: MetafieldInput,
  existing: MetafieldRecord | undefined,
): boolean {
  if (compareDigest === undefined) return false;
  return compareDigest !== (existing ? digestOf(existing) : null);
}

function wrongLength(name: keyof typeof LENGTHS, text: string, field: string[]): UserError[] {
  const [min, max] = LENGTHS[name];
  const label = name === 'key' ? 'Key' : 'Namespace';
  if (text.length < min) {
    const message = `${label} is too short (minimum is ${min} characters)`;
    return [userError(field, message, 'TOO_SHORT')];
  }
  if (text.length <= max) return [];
  return [userError(field, `${label} is too long (maximum is ${max} characters)`, 'TOO_LONG')];
}

function setOne(input: MetafieldInput, context: GraphqlContext): MetafieldRecord {
  const { key, value, namespace, type } = input;
  const now = context.clock().toISOString();
  const existing = findMetafield(context, input);
  if (existing)
    return Object.assign(existing, { value, type: type ?? existing.type, updatedAt: now });
  const made: MetafieldRecord = {
    id: context.store.gid('Metafield'),
    namespace: namespace ?? '',
    key,
    type: type ?? '',
    value,
    createdAt: now,
    updatedAt: now,
  };
  context.store.state.appMetafields.push(made);
  return made;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Of this mutation they also have the place of an element within a list that is a value, which ours never are. */
function inSet(error: UserError) {
  return { ...error, elementIndex: null };
}

export const METAFIELD_MUTATIONS = { metafieldsSet: setMetafields };
