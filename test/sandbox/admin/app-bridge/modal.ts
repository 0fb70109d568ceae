import { actionsOf, pressAction } from './actions.ts';
import { modalView, type ModalView } from './modal-view.ts';
import { WatchedElement } from './watched-element.ts';

const VARIANTS = ['small', 'base', 'large', 'max'];

/**
 * `<ui-modal>`: a dialog over the app's page, with the content, title and buttons given in it.
 * `openChanged` is told whether any is open. Answers what closes all of them.
 */
export function defineModal(openChanged: (open: boolean) => void): () => void {
  class ModalElement extends WatchedElement {
    readonly #view: ModalView = modalView(this.attachShadow({ mode: 'open' }), pressAction);

    constructor() {
      super();
      this.#view.dialog.addEventListener('close', () => {
        openChanged(anyOpen());
        this.dispatchEvent(new Event('hide'));
      });
    }

    get open(): boolean {
      return this.#view.dialog.open;
    }

    get content(): Element | undefined {
      return [...this.children].find((child) => !child.matches('ui-title-bar, ui-save-bar'));
    }

    get variant(): string {
      const given = this.getAttribute('variant') ?? '';
      return VARIANTS.includes(given) ? given : 'base';
    }

    set variant(wanted: string) {
      this.setAttribute('variant', wanted);
    }

    async show(): Promise<void> {
      if (this.open || !this.isConnected) return;
      if (this.hasAttribute('src'))
        throw new Error('Modals of the sandbox show content, not pages.');
      this.contentChanged();
      this.#view.dialog.showModal();
      openChanged(true);
      this.dispatchEvent(new Event('show'));
    }

    async hide(): Promise<void> {
      if (this.open) this.#view.dialog.close();
    }

    toggle(): Promise<void> {
      return this.open ? this.hide() : this.show();
    }

    contentChanged(): void {
      if (!this.isConnected) openChanged(anyOpen());
      const bar = this.querySelector('ui-title-bar');
      this.#view.dialog.dataset.variant = this.variant;
      this.#view.describe(bar?.getAttribute('title') ?? '', bar ? actionsOf(bar) : []);
    }
  }
  customElements.define('ui-modal', ModalElement);

  const modals = (): ModalElement[] => [...document.querySelectorAll<ModalElement>('ui-modal')];
  const anyOpen = (): boolean => modals().some((modal) => modal.open);
  return () => {
    for (const modal of modals()) void modal.hide();
  };
}
