import { message, type Message } from '../texts/message.ts';

/** Ports from the first to the last, both included. */
export interface PortRange {
  from: number;
  to: number;
}

/** Where receivers listen: HTTPS, its usual alternative, and whatever needs no privileges. */
export const DEFAULT_PORTS: readonly PortRange[] = [
  { from: 443, to: 443 },
  { from: 8443, to: 8443 },
  { from: 1024, to: 65_535 },
];

/**
 * "Bad ports" of the Fetch standard (https://fetch.spec.whatwg.org/#port-blocking): other protocols
 * live there, which might take a request for one of theirs. Blocked whatever is configured.
 */
const BAD_PORTS: ReadonlySet<number> = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102,
  103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465,
  512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993,
  995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
  6669, 6679, 6697, 10_080,
]);

/** Why an endpoint may not use this port, for the merchant; null when it may. */
export function portRefusal(port: number, allowed: readonly PortRange[]): Message | null {
  if (BAD_PORTS.has(port)) return message('destinations.portOfOthers', { port });
  if (allowed.some(({ from, to }) => from <= port && port <= to)) return null;
  return message('destinations.port', { port, ports: listed(allowed.map(inWords)) });
}

function inWords({ from, to }: PortRange): Message {
  if (from === to) return { text: String(from) };
  return to === 65_535
    ? message('destinations.portOrHigher', { from })
    : message('destinations.ports', { from, to });
}

function listed([first, ...others]: Message[]): Message {
  if (!first) return { text: '' };
  return others.length === 0
    ? first
    : message('destinations.and', { first, others: listed(others) });
}
