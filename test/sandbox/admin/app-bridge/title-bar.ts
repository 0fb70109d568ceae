import type { TitleBar } from '../messages.ts';
import { actionsOf } from './actions.ts';
import { WatchedElement } from './watched-element.ts';

/** `<ui-title-bar>`: the page's title and actions, shown by the admin; within a modal, the modal's. */
export function defineTitleBar(show: (bar: TitleBar) => void): void {
  const tell = (): void => {
    const bars = [...document.querySelectorAll('ui-title-bar')];
    show(describe(bars.findLast((bar) => !bar.closest('ui-modal'))));
  };
  class TitleBarElement extends WatchedElement {
    contentChanged(): void {
      if (!this.closest('ui-modal')) tell();
    }
  }
  customElements.define('ui-title-bar', TitleBarElement);
}

/** A title bar without a title has the document's; without a title bar the app's name stays. */
function describe(bar: Element | undefined): TitleBar {
  if (!bar) return { title: '', actions: [] };
  return { title: bar.getAttribute('title') || document.title, actions: actionsOf(bar) };
}
