import type { PickerRequest } from '../messages.ts';
import type { PickerProduct, Resources } from '../resources.ts';
import { matches } from './picker-search.ts';
import type { Group, PickerSelection } from './picker-selection.ts';

/** A row that can be chosen, with the rows below it. */
export interface Choice extends Group {
  title: string;
  note: string;
  image: string | null;
  isDraft: boolean;
  /** Shown below it; empty when it is chosen as a whole only. */
  rows: { id: string; title: string; note: string }[];
  /** Whether a search finds it. */
  matches(query: string): boolean;
  /** The resources that are returned for what is chosen of it. */
  picked(selection: PickerSelection): { id: string }[];
}

/** What a picker offers. */
export function choicesFor(request: PickerRequest, resources: Resources): Choice[] {
  if (request.type === 'customer') return resources.customers.map(customerChoice);
  return resources.products
    .filter((product) => request.filter.draft || product.status !== 'DRAFT')
    .map((product) => productChoice(product, request))
    .filter((choice) => choice.matches(request.filter.query));
}

function customerChoice(customer: Resources['customers'][number]): Choice {
  const words = `${customer.displayName} ${customer.email ?? ''}`;
  const searchable = { title: words, vendor: '', productType: '', status: '', skus: [] };
  return {
    id: customer.id,
    children: [customer.id],
    title: customer.displayName,
    note: customer.email ?? '',
    image: null,
    isDraft: false,
    rows: [],
    matches: (query) => matches(searchable, query),
    picked: (selection) => (selection.has(customer.id, customer.id) ? [customer] : []),
  };
}

function productChoice(product: PickerProduct, request: PickerRequest): Choice {
  const { variants, ...withoutVariants } = product;
  const skus = variants.flatMap((variant) => variant.sku ?? []);
  const asWhole = product.hasOnlyDefaultVariant || !request.filter.variants;
  return {
    id: product.id,
    children: variants.map((variant) => variant.id),
    title: product.title,
    note: asWhole ? `$${variants[0]?.price ?? ''}` : `${variants.length} variants`,
    image: product.images[0]?.originalSrc ?? null,
    isDraft: product.status === 'DRAFT',
    rows: asWhole && request.type === 'product' ? [] : variants.map(rowOf),
    matches: (query) => matches({ ...product, skus }, query),
    picked: (selection) => {
      const chosen = variants.filter((variant) => selection.has(product.id, variant.id));
      if (chosen.length === 0) return [];
      if (request.type === 'product') return [{ ...product, variants: chosen }];
      return chosen.map((variant) => ({ ...variant, product: withoutVariants }));
    },
  };
}

function rowOf(variant: PickerProduct['variants'][number]) {
  const title = variant.title === 'Default Title' ? variant.displayName : variant.title;
  return { id: variant.id, title, note: `$${variant.price}` };
}

/** Chooses what the app asked to have chosen from the start. */
export function preselect(
  selection: PickerSelection,
  choices: Choice[],
  wanted: PickerRequest['selectionIds'],
): void {
  for (const { id, variants } of wanted) {
    const children = variants?.map((variant) => variant.id);
    for (const choice of choices) {
      if (choice.id === id && !children) selection.toggleGroup(choice);
      for (const child of choice.children) {
        const isWanted = child === id || (choice.id === id && children?.includes(child));
        if (isWanted && !selection.has(choice.id, child)) selection.toggle(choice.id, child);
      }
    }
  }
}
