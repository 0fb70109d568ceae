import { byId } from '../../pages/element.ts';

const ASK_EVERY_MS = 2_000;

for (const time of document.querySelectorAll('time')) {
  time.textContent = new Date(time.dateTime).toLocaleString();
}

byId('clear').addEventListener('click', () => {
  void fetch('api/mails', { method: 'DELETE' }).then(() => location.assign('./'));
});

/** Shows what arrived since. The mail that is open by its address stays so. */
async function look(): Promise<void> {
  const { mails } = (await (await fetch('api/mails')).json()) as { mails: { sequence: number }[] };
  const shown = Number(document.querySelector('main')?.dataset.newest);
  if ((mails.at(-1)?.sequence ?? 0) !== shown) location.reload();
}

setInterval(() => void look().catch(() => undefined), ASK_EVERY_MS);
