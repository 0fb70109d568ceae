import { element } from './element.ts';

/** How long the button says that it worked. */
const CONFIRMATION_MS = 1_500;

/** A button that puts `text` on the clipboard and says so. */
export function copyButton(text: string): HTMLButtonElement {
  const button = element('button', {
    type: 'button',
    className: 'button small',
    textContent: 'Copy',
  });
  button.setAttribute('aria-label', `Copy ${text}`);
  makeCopying(button, text);
  return button;
}

/** Makes a button of the page's own markup copy `text`. */
export function makeCopying(button: HTMLElement, text: string): void {
  const label = button.textContent;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => {
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = label;
      }, CONFIRMATION_MS);
    });
  });
}
