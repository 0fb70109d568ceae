import { FASTENERS } from './catalog-fasteners.ts';
import { PACKAGING } from './catalog-packaging.ts';
import type { Product } from './product.ts';

export type { Product, Variant } from './product.ts';

/** What the sandbox's shop, Acme Supply, sells. */
export const CATALOG: Product[] = [...FASTENERS, ...PACKAGING];
