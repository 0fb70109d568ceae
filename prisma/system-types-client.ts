import { Client } from 'pg';

const POSTGRES_CHAR = 18;
const POSTGRES_NAME = 19;
const POSTGRES_TEXT = 25;

type Query = (this: Client, ...args: unknown[]) => unknown;
type Callback = (error: Error | null, result: unknown) => void;

/**
 * A pg client whose results call the system catalogue's `"char"` and `name` columns `text`.
 * Prisma 6.19's driver adapter rejects the two types, which only its CLI's introspection meets.
 */
export class SystemTypesClient extends Client {}

// pg overloads `query` a dozen times and is called both with a callback (by a pool) and for a
// promise (in a transaction): patched on the prototype, where one signature covers them all.
const query = Reflect.get(Client.prototype, 'query') as Query;
Object.defineProperty(SystemTypesClient.prototype, 'query', {
  value(this: Client, ...args: unknown[]): unknown {
    const callback = args.at(-1);
    if (typeof callback === 'function') {
      const passOn: Callback = (error, result) => {
        (callback as Callback)(error, error ? result : withTextTypes(result));
      };
      return query.call(this, ...args.slice(0, -1), passOn);
    }
    const answer = query.call(this, ...args);
    return answer instanceof Promise ? answer.then(withTextTypes) : answer;
  },
});

function withTextTypes(result: unknown): unknown {
  const { fields = [] } = (result ?? {}) as { fields?: { dataTypeID: number }[] };
  for (const field of fields) {
    if (field.dataTypeID === POSTGRES_CHAR || field.dataTypeID === POSTGRES_NAME) {
      field.dataTypeID = POSTGRES_TEXT;
    }
  }
  return result;
}
