interface Overlay extends HTMLElement {
  show(): Promise<void>;
  hide(): Promise<void>;
  toggle(): Promise<void>;
}

/** `shopify.modal` and `shopify.saveBar`: the elements' own methods, by the elements' ids. */
export function overlays(tag: 'ui-modal' | 'ui-save-bar') {
  const find = (id: string): Overlay => {
    const found = document.getElementById(id);
    if (!found?.matches(tag)) throw new Error(`There is no <${tag}> with the id "${id}".`);
    return found as Overlay;
  };
  return {
    show: async (id: string): Promise<void> => find(id).show(),
    hide: async (id: string): Promise<void> => find(id).hide(),
    toggle: async (id: string): Promise<void> => find(id).toggle(),
  };
}
