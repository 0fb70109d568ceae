import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import getPort, { portNumbers } from 'get-port';

/** In the order of their offsets from a given base port. */
const PARTS = [
  'start',
  'storefront',
  'admin',
  'app',
  'receiver',
  'web',
  'shopify',
  'postgres',
  'mailbox',
  'smtp',
] as const;

export type Ports = Record<(typeof PARTS)[number], number>;

/**
 * A port for every part: base, base + 1, … with a base; without one those of the last start in this
 * folder as far as they are free, since stored endpoints name the receiver's port; else free ones. `any`:
 * of all that the system has, so that others that choose at the same moment choose others.
 */
export async function choosePorts(
  dir: string,
  basePort: number | 'any' | undefined,
): Promise<Ports> {
  const file = path.join(dir, 'ports.json');
  const last = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Ports>) : {};
  const ports: Partial<Ports> = {};
  for (const [offset, part] of PARTS.entries()) {
    if (basePort === 'any') ports[part] = await getPort({ reserve: true });
    else if (basePort !== undefined) ports[part] = await exactly(basePort + offset, part);
    else
      ports[part] = await getPort({ port: last[part] ?? portNumbers(4400, 4499), reserve: true });
  }
  writeFileSync(file, JSON.stringify(ports, null, 2));
  return ports as Ports;
}

async function exactly(port: number, part: string): Promise<number> {
  const given = await getPort({ port });
  if (given !== port)
    throw new Error(`Port ${port}, for the ${part}, is in use. Choose another --base-port.`);
  return port;
}
