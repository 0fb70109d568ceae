import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Lock {
  pid: number;
  children: number[];
}

/**
 * One sandbox a folder: two would share a database's files. Throws when another one runs; ends what
 * one that was killed outright has left running.
 */
export function takeLock(dir: string): { note(children: number[]): void; release(): void } {
  const file = path.join(dir, 'running.json');
  const held = readLock(file);
  if (held && held.pid !== process.pid && isAlive(held.pid)) {
    throw new Error(`A sandbox runs in ${dir} already (process ${held.pid}). Stop it first.`);
  }
  for (const pid of held?.children ?? []) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  const note = (children: number[]): void =>
    writeFileSync(file, JSON.stringify({ pid: process.pid, children } satisfies Lock));
  note([]);
  return { note, release: () => rmSync(file, { force: true }) };
}

function readLock(file: string): Lock | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Lock) : undefined;
}

/** Whether there is a process of that id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
