import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mail } from './mail.ts';

/** Older mails are forgotten. */
const KEPT = 200;

/** The last mails, oldest first; kept in a file that survives restarts. Emits `changed`. */
export class MailStore extends EventEmitter<{ changed: [] }> {
  readonly #file: string;
  #mails: Mail[];

  constructor(dir: string) {
    super();
    this.setMaxListeners(0);
    mkdirSync(dir, { recursive: true });
    this.#file = path.join(dir, 'mails.json');
    this.#mails = existsSync(this.#file)
      ? (JSON.parse(readFileSync(this.#file, 'utf8')) as Mail[])
      : [];
  }

  get all(): readonly Mail[] {
    return this.#mails;
  }

  add(mail: Omit<Mail, 'sequence'>): void {
    const sequence = (this.#mails.at(-1)?.sequence ?? 0) + 1;
    this.#save([...this.#mails, { sequence, ...mail }].slice(-KEPT));
  }

  clear(): void {
    this.#save([]);
  }

  #save(mails: Mail[]): void {
    this.#mails = mails;
    writeFileSync(this.#file, JSON.stringify(mails));
    this.emit('changed');
  }
}
