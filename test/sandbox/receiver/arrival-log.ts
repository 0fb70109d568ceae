import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Arrival } from './arrival.ts';

/** Older requests are forgotten. */
export const KEPT = 500;

/** The last requests, oldest first; a line each in a file that survives restarts. */
export class ArrivalLog {
  readonly #file: string;
  #arrivals: Arrival[];
  #lines: number;
  #sequence: number;

  constructor(dir: string) {
    this.#file = path.join(dir, 'deliveries.jsonl');
    this.#arrivals = existsSync(this.#file) ? readLines(this.#file).slice(-KEPT) : [];
    this.#sequence = this.#arrivals.at(-1)?.sequence ?? 0;
    this.#lines = 0;
    this.#rewrite();
  }

  get all(): readonly Arrival[] {
    return this.#arrivals;
  }

  add(request: Omit<Arrival, 'sequence'>): Arrival {
    this.#sequence += 1;
    const arrival = { sequence: this.#sequence, ...request };
    this.#arrivals.push(arrival);
    if (this.#arrivals.length > KEPT) this.#arrivals.shift();
    appendFileSync(this.#file, `${JSON.stringify(arrival)}\n`);
    this.#lines += 1;
    if (this.#lines >= 2 * KEPT) this.#rewrite();
    return arrival;
  }

  clear(): void {
    this.#arrivals = [];
    this.#rewrite();
  }

  #rewrite(): void {
    writeFileSync(
      this.#file,
      this.#arrivals.map((arrival) => `${JSON.stringify(arrival)}\n`).join(''),
    );
    this.#lines = this.#arrivals.length;
  }
}

/** A line that a kill cut short is left out. */
function readLines(file: string): Arrival[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Arrival];
      } catch {
        return [];
      }
    });
}
