type Child = Node | string | null | undefined | false;

type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'attributes' | 'style' | 'dataset' | 'children'>
> & {
  /** Attributes by their names in markup; null and false leave one out. */
  attributes?: Record<string, string | boolean | null>;
};

/** Makes an element. Strings become text nodes, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> = {},
  children: Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const { attributes, ...rest } = properties;
  const made = document.createElement(tag);
  Object.assign(made, rest);
  for (const [name, value] of Object.entries<string | boolean | null>(attributes ?? {})) {
    if (value === null || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children) {
    if (child) made.append(child);
  }
  return made;
}

/** The element of the page's own markup with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}.`);
  return found;
}
