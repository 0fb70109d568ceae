import type { MetafieldRecord } from '../shopify/records.ts';

interface MetafieldDrop {
  type: string;
  value: unknown;
}

/** `app` in the Liquid of the app's own extensions: its metafields, by namespace and key. */
export interface AppDrop {
  metafields: Record<string, Record<string, MetafieldDrop>>;
}

export function appDrop(metafields: readonly MetafieldRecord[]): AppDrop {
  const spaces = Map.groupBy(metafields, ({ namespace }) => namespace);
  return {
    metafields: Object.fromEntries(
      Array.from(spaces, ([namespace, all]) => [
        namespace,
        Object.fromEntries(all.map((each) => [each.key, metafieldDrop(each)])),
      ]),
    ),
  };
}

/** The value of JSON is what is in it; of whatever else, its text. */
function metafieldDrop({ type, value }: MetafieldRecord): MetafieldDrop {
  return { type, value: type === 'json' ? (JSON.parse(value) as unknown) : value };
}
