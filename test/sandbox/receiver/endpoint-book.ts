import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Behaviour } from './behaviour.ts';

/** The endpoint that is shown before anything has arrived anywhere. */
export const FIRST_ENDPOINT = 'crm';

/** More are not kept: a rotation needs two. */
const MAX_SECRETS = 5;

interface Entry {
  /** Newest first. */
  secrets: string[];
  behaviour: Behaviour;
}

/** The endpoints under /hooks/: what was told of each, kept in a file. */
export class EndpointBook {
  readonly #file: string;
  readonly #entries: Map<string, Entry>;

  constructor(dir: string) {
    this.#file = path.join(dir, 'endpoints.json');
    const kept = existsSync(this.#file)
      ? (JSON.parse(readFileSync(this.#file, 'utf8')) as Record<string, Entry>)
      : {};
    this.#entries = new Map(Object.entries(kept));
    this.know(FIRST_ENDPOINT);
  }

  list(): { name: string; hasSecret: boolean; behaviour: Behaviour }[] {
    return [...this.#entries].map(([name, { secrets, behaviour }]) => ({
      name,
      hasSecret: secrets.length > 0,
      behaviour,
    }));
  }

  /** Makes a name known, if it is not yet; answers whether it is new. */
  know(name: string): boolean {
    if (this.#entries.has(name)) return false;
    this.#entries.set(name, { secrets: [], behaviour: { kind: 'ok' } });
    return true;
  }

  secretsOf(name: string): string[] {
    return this.#entries.get(name)?.secrets ?? [];
  }

  addSecret(name: string, secret: string): void {
    const entry = this.#entry(name);
    const others = entry.secrets.filter((known) => known !== secret);
    entry.secrets = [secret, ...others].slice(0, MAX_SECRETS);
    this.#save();
  }

  setBehaviour(name: string, behaviour: Behaviour): void {
    this.#entry(name).behaviour = behaviour;
    this.#save();
  }

  /** What the next request is answered with; counts it where a number was given. */
  nextBehaviour(name: string): Behaviour {
    const entry = this.#entry(name);
    const { behaviour } = entry;
    if (behaviour.times !== undefined) {
      const left = behaviour.times - 1;
      entry.behaviour = left > 0 ? { ...behaviour, times: left } : { kind: 'ok' };
    }
    return behaviour;
  }

  #entry(name: string): Entry {
    this.know(name);
    const entry = this.#entries.get(name);
    if (!entry) throw new Error(`There is no endpoint "${name}".`);
    return entry;
  }

  #save(): void {
    writeFileSync(this.#file, JSON.stringify(Object.fromEntries(this.#entries), null, 2), {
      mode: 0o600,
    });
  }
}
