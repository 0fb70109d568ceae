import fc from 'fast-check';
import { Agent, fetch } from 'undici';
import { expect, test } from 'vitest';
import { inEnglish } from '../texts/english.server.ts';
import { DEFAULT_PORTS, portRefusal, type PortRange } from './destination-ports.ts';

const refusal = (port: number, ports: readonly PortRange[]): string | null => {
  const told = portRefusal(port, ports);
  return told && inEnglish(told);
};

test('443, 8443 and what needs no privileges can be used', () => {
  for (const port of [443, 1024, 3000, 8443, 9443, 65_535]) {
    expect(portRefusal(port, DEFAULT_PORTS)).toBeNull();
  }
  for (const port of [80, 442, 444, 1023]) {
    expect(refusal(port, DEFAULT_PORTS)).toBe(
      `Port ${port} cannot be used. Use one of these: 443, 8443, 1024 or higher.`,
    );
  }
});

test('ports of other protocols cannot be used, also when they are configured', () => {
  const all = [{ from: 0, to: 65_535 }];
  for (const port of [0, 22, 25, 2049, 5060, 6000, 6566, 6665, 6669, 6697, 10_080]) {
    expect(refusal(port, DEFAULT_PORTS)).toMatch(/another kind of service/);
    expect(refusal(port, all)).toMatch(/another kind of service/);
  }
});

test('a fetch of the standard refuses the very same ports', async () => {
  const dispatcher = new Agent({
    connect: (_options, callback) => callback(new Error('would be dialled'), null),
  });
  const isBad = async (port: number): Promise<boolean> => {
    const failure = await fetch(`https://127.0.0.1:${port}/`, { dispatcher }).catch(
      (error: unknown) => (error instanceof Error ? error.cause : error),
    );
    return String(failure).includes('bad port');
  };
  const all = [{ from: 0, to: 65_535 }];
  const differing: number[] = [];
  for (let port = 1; port <= 11_000; port += 1) {
    if ((portRefusal(port, all) !== null) !== (await isBad(port))) differing.push(port);
  }
  expect(differing).toEqual([]);
}, 30_000);

test('what is configured is what can be used', () => {
  const range = fc.tuple(fc.integer({ min: 11_000, max: 65_535 }), fc.nat(1_000));
  fc.assert(
    fc.property(range, fc.integer({ min: 11_000, max: 65_535 }), ([from, length], port) => {
      const to = Math.min(from + length, 65_535);
      expect(portRefusal(port, [{ from, to }]) === null).toBe(from <= port && port <= to);
    }),
  );
});
