/** A custom element that hears, once per batch of changes, that it or what is in it has changed. */
export abstract class WatchedElement extends HTMLElement {
  readonly #observer = new MutationObserver(() => this.contentChanged());

  connectedCallback(): void {
    this.#observer.observe(this, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    // The parser has made the start tag only; what is inside follows.
    queueMicrotask(() => this.contentChanged());
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    queueMicrotask(() => this.contentChanged());
  }

  abstract contentChanged(): void;
}
