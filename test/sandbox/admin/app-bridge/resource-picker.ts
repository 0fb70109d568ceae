import type { PickerRequest } from '../messages.ts';

interface PickerOptions {
  type: string;
  action?: 'add' | 'select';
  multiple?: boolean | number;
  filter?: {
    hidden?: boolean;
    variants?: boolean;
    draft?: boolean;
    archived?: boolean;
    query?: string;
  };
  query?: string;
  selectionIds?: { id: string; variants?: { id: string }[] }[];
}

type Selection = { id: string }[] & { selection: { id: string }[] };

const TYPES = new Set(['product', 'variant', 'customer']);

/** `shopify.resourcePicker`: the chosen resources, or undefined when the person closed the picker. */
export function resourcePicker(
  pick: (request: PickerRequest) => Promise<{ id: string }[] | null>,
): (options: PickerOptions) => Promise<Selection | undefined> {
  return async (options) => {
    if (!TYPES.has(options.type)) {
      throw new Error(`The sandbox has no picker of the type "${options.type}".`);
    }
    const picked = await pick({
      type: options.type as PickerRequest['type'],
      action: options.action ?? 'add',
      limit: limitOf(options.multiple),
      filter: {
        variants: options.filter?.variants ?? true,
        draft: options.filter?.draft ?? true,
        query: options.filter?.query ?? '',
      },
      query: options.query ?? '',
      selectionIds: options.selectionIds ?? [],
    });
    // The array is also its own `selection`, as before App Bridge 4.
    return picked ? Object.assign(picked, { selection: [...picked] }) : undefined;
  };
}

function limitOf(multiple: boolean | number | undefined): number | null {
  if (typeof multiple === 'number') return multiple;
  return multiple === true ? null : 1;
}
