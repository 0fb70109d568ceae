import { GraphQLError } from 'graphql';

/** What can be searched of a record, by filter name. Text without a name is looked for in `default`. */
export type Searchable = Record<string, string[]>;

const TERM = /(-?)(?:(\w+):)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+))/g;

/**
 * Whether a record matches a search: terms are joined by AND, a leading minus negates, a trailing
 * star matches beginnings. A filter the record does not have is an error here (Shopify ignores it
 * with a warning, which hides mistakes).
 */
export function matchesSearch(query: string | null | undefined, record: Searchable): boolean {
  for (const match of (query ?? '').matchAll(TERM)) {
    const [, minus, name = 'default', double, single, bare] = match;
    const wanted = (double ?? single ?? bare ?? '').replace(/\\(.)/g, '$1');
    if (name === 'default' && wanted === 'AND') continue;
    if (name === 'default' && wanted === 'OR') throw notServed('OR');
    const values = record[name];
    if (!values) throw notServed(`${name}:`);
    const found = values.some((value) => matches(value, wanted, name === 'default'));
    if (found === (minus === '-')) return false;
  }
  return true;
}

function matches(value: string, wanted: string, anywhere: boolean): boolean {
  const have = value.toLowerCase();
  const want = wanted.toLowerCase();
  if (want.endsWith('*')) return have.startsWith(want.slice(0, -1));
  return anywhere ? have.includes(want) : have === want;
}

function notServed(what: string): GraphQLError {
  return new GraphQLError(`The local Shopify does not serve ${what} in searches.`, {
    extensions: { code: 'NOT_SERVED' },
  });
}
