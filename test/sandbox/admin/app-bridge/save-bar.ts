import type { SaveBar } from '../messages.ts';
import { isOn } from './actions.ts';
import type { VisibleBars } from './visible-bars.ts';
import { WatchedElement } from './watched-element.ts';

let made = 0;

/** `<ui-save-bar>`: the app's Save and Discard buttons, shown by the admin over its top bar. */
export function defineSaveBar(bars: VisibleBars): void {
  class SaveBarElement extends WatchedElement {
    readonly #key = `bar-${(made += 1)}`;

    get showing(): boolean {
      return bars.has(this.#key);
    }

    get discardConfirmation(): boolean {
      return isOn(this, 'discardconfirmation');
    }

    set discardConfirmation(wanted: boolean) {
      this.toggleAttribute('discardconfirmation', wanted);
    }

    async show(): Promise<void> {
      if (this.showing) return;
      bars.show(this.#describe(), (button) => this.#button(button)?.click());
      this.dispatchEvent(new Event('show'));
    }

    async hide(): Promise<void> {
      if (!this.showing) return;
      bars.hide(this.#key);
      this.dispatchEvent(new Event('hide'));
    }

    toggle(): Promise<void> {
      return this.showing ? this.hide() : this.show();
    }

    contentChanged(): void {
      if (!this.isConnected) void this.hide();
      else if (this.showing) bars.update(this.#describe());
    }

    #describe(): SaveBar {
      return {
        id: this.#key,
        save: stateOf(this.#button('save')),
        discard: stateOf(this.#button('discard')),
        discardConfirmation: this.discardConfirmation,
      };
    }

    #button(which: 'save' | 'discard'): HTMLButtonElement | null {
      const primary =
        which === 'save' ? 'button[variant="primary"]' : 'button:not([variant="primary"])';
      return this.querySelector<HTMLButtonElement>(primary);
    }
  }
  customElements.define('ui-save-bar', SaveBarElement);
}

function stateOf(button: Element | null): SaveBar['save'] {
  return {
    disabled: button !== null && isOn(button, 'disabled'),
    loading: button !== null && isOn(button, 'loading'),
  };
}
