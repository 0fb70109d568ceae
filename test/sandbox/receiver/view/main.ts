import { byId } from '../../pages/element.ts';
import type { Delivery } from '../delivery.ts';
import { deliveryItem } from './delivery-item.ts';
import { endpointCard } from './endpoint-card.ts';
import { ask, type DeliveryPage, type KnownEndpoint } from './server.ts';

const list = byId('deliveries');
const older = byId('older');
let nextBefore: number | null = null;
let shownEndpoints = '';
/** What arrives while the list is being fetched. */
let meanwhile: Delivery[] | null = null;

async function showEndpoints(): Promise<void> {
  const { endpoints } = await ask<{ endpoints: KnownEndpoint[] }>('endpoints');
  const wanted = JSON.stringify(endpoints);
  // Left alone while nothing changed: somebody may be typing.
  if (wanted === shownEndpoints) return;
  shownEndpoints = wanted;
  byId('endpoints').replaceChildren(...endpoints.map(endpointCard));
}

/** Shows the newest page anew, and what arrives while it is being fetched. */
async function showDeliveries(): Promise<void> {
  const arriving: Delivery[] = [];
  meanwhile = arriving;
  const page = await ask<DeliveryPage>('deliveries');
  // Asked again since: that answer is newer.
  if (meanwhile !== arriving) return;
  const open = new Set(
    [...list.querySelectorAll<HTMLElement>('li:has(details[open])')].map(
      (li) => li.dataset.sequence,
    ),
  );
  const items = page.deliveries.map((delivery) =>
    deliveryItem(delivery, open.has(String(delivery.sequence))),
  );
  list.replaceChildren(...items);
  ({ nextBefore } = page);
  arriving.forEach(showNew);
  meanwhile = null;
  settle();
}

async function showOlder(): Promise<void> {
  const page = await ask<DeliveryPage>(`deliveries?before=${nextBefore}`);
  list.append(...page.deliveries.map((delivery) => deliveryItem(delivery, false)));
  ({ nextBefore } = page);
  settle();
}

function showNew(delivery: Delivery): void {
  if (list.querySelector(`[data-sequence="${delivery.sequence}"]`)) return;
  list.prepend(deliveryItem(delivery, false));
  settle();
}

function settle(): void {
  const isEmpty = list.children.length === 0;
  byId('empty').hidden = !isEmpty;
  byId('clear').hidden = isEmpty;
  older.hidden = nextBefore === null;
}

function showLive(isLive: boolean): void {
  const live = byId('live');
  live.className = isLive ? 'badge good' : 'badge bad';
  live.textContent = isLive ? '● Live' : 'Not connected';
}

function refresh(): void {
  void showEndpoints();
  void showDeliveries();
}

const stream = new EventSource('live');
stream.addEventListener('open', () => {
  showLive(true);
  refresh();
});
stream.addEventListener('error', () => showLive(false));
stream.addEventListener('changed', refresh);
stream.addEventListener('delivery', (event: MessageEvent<string>) => {
  const delivery = JSON.parse(event.data) as Delivery;
  meanwhile?.push(delivery);
  showNew(delivery);
});
older.addEventListener('click', () => void showOlder());
byId('clear').addEventListener('click', () => void ask('deliveries', 'DELETE'));
