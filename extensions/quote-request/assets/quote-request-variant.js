// @ts-check

/** What themes send when another variant is chosen. */
const EVENTS = ['change', 'variant:change', 'variant:update'];

/**
 * Tells which variant the page has chosen, now and when it changes. Themes do not agree on how to say
 * so; what they all keep is the id in the product form, because that goes into the cart.
 * @param {HTMLElement} block
 * @param {object} watch
 * @param {object} watch.variants those of the block's product, by id
 * @param {(id: string) => void} watch.onChange
 * @param {AbortSignal} watch.signal
 */
export function followVariant(block, { variants, onChange, signal }) {
  const section = block.closest('.shopify-section') ?? document.body;

  /** @param {Event} [event] */
  const read = (event) => {
    const { variant, resource } = (event instanceof CustomEvent && event.detail) || {};
    const inAddress = new URLSearchParams(location.search).get('variant');
    const ids = [
      variant?.id,
      resource?.id,
      ...idsInForms(section),
      ...idsInForms(document),
      inAddress,
    ];
    const id = ids.map(String).find((each) => Object.hasOwn(variants, each));
    if (id) onChange(id);
  };

  // Some themes set the id without an event, others replace the whole form.
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => !block.contains(target))) read();
  });
  observer.observe(section, { subtree: true, childList: true, attributeFilter: ['value'] });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const name of EVENTS) document.addEventListener(name, read, { signal });
  window.addEventListener('popstate', read, { signal });
  read();
}

/** @param {ParentNode} scope */
function idsInForms(scope) {
  /** @type {NodeListOf<HTMLInputElement>} */
  const fields = scope.querySelectorAll('form[action*="/cart/add"] [name="id"]');
  return Array.from(fields, ({ value }) => value);
}
