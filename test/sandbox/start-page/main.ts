import { makeCopying } from '../pages/copy-button.ts';
import { byId, element } from '../pages/element.ts';

const ASK_EVERY_MS = 3_000;

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  makeCopying(button, button.dataset.copy ?? '');
}

/** Asks how the parts are; no answer at all means that the sandbox was stopped. */
async function showStatus(): Promise<void> {
  const status = await fetch('/sandbox.json')
    .then((response) => response.json() as Promise<{ status: Record<string, boolean> }>)
    .then((answer) => answer.status)
    .catch(() => ({ sandbox: false }));
  byId('status').replaceChildren(
    ...Object.entries(status).map(([name, isUp]) =>
      element('li', {
        className: isUp ? 'badge good' : 'badge bad',
        textContent: `${name} ${isUp ? 'up' : 'down'}`,
      }),
    ),
  );
}

setInterval(() => void showStatus(), ASK_EVERY_MS);
