import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOG, type Product } from './catalog.ts';
import type { ShopState } from './records.ts';

/** The shop: what it sells, and everything that was written to it. */
export interface Store {
  state: ShopState;
  catalog: Product[];
  /** Folder of uploaded bytes. */
  blobDir: string;
  /** A new gid, unique among all kinds. */
  gid(kind: string): string;
  /** Keeps the state: call after every change. Many calls at once cost one write. */
  changed(): void;
  /** Has `listener` look after every change. */
  onChange(listener: () => void): void;
  /** Writes what is not written yet. */
  flush(): void;
}

/** Changes made together are written together. A shop's state is a few hundred kilobytes. */
const WRITE_DELAY_MS = 50;

const EMPTY: ShopState = {
  nextId: 1001,
  nextDraftNumber: 1,
  nextOrderNumber: 1001,
  tokens: [],
  customers: [],
  companies: [],
  draftOrders: [],
  orders: [],
  uploads: [],
  files: [],
  appMetafields: [],
};

/** Opens the shop kept in `dir`, an empty one at first use. */
export function openStore(dir: string): Store {
  const file = path.join(dir, 'shop.json');
  const blobDir = path.join(dir, 'blobs');
  mkdirSync(blobDir, { recursive: true });
  const state: ShopState = existsSync(file)
    ? { ...EMPTY, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<ShopState>) }
    : structuredClone(EMPTY);
  let timer: NodeJS.Timeout | null = null;
  const listeners: (() => void)[] = [];

  function flush(): void {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    // Renamed into place, so that a crash leaves the old state or the new one.
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  }

  return {
    state,
    catalog: CATALOG,
    blobDir,
    gid: (kind) => `gid://shopify/${kind}/${state.nextId++}`,
    changed() {
      timer ??= setTimeout(flush, WRITE_DELAY_MS);
      timer.unref();
      for (const listener of listeners) listener();
    },
    onChange: (listener) => void listeners.push(listener),
    flush,
  };
}
