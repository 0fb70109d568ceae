import { readdir, readFile } from 'node:fs/promises';

/** Ticks of /proc/…/stat a second: 100 on every Linux that Node.js runs on. */
const TICKS = 100;

interface ProcessTimes {
  parent: number;
  seconds: number;
  secondsOfEndedChildren: number;
}

/** Seconds of processor time that a process has had. Linux only. */
export async function cpuSeconds(pid: number): Promise<number> {
  return (await times(pid))?.seconds ?? 0;
}

/** The same of all the children that a process has or had, together. */
export async function cpuSecondsOfChildren(pid: number): Promise<number> {
  const ended = (await times(pid))?.secondsOfEndedChildren ?? 0;
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(all.map((name) => times(Number(name))));
  return found
    .filter((process) => process?.parent === pid)
    .reduce((sum, process) => sum + (process?.seconds ?? 0), ended);
}

async function times(pid: number): Promise<ProcessTimes | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The name, in parentheses, may have spaces. Behind it: state, parent, … user and system time, and
  // both of the children that have ended.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (!fields) return undefined;
  const seconds = (index: number): number => Number(fields[index]) / TICKS;
  return {
    parent: Number(fields[1]),
    seconds: seconds(11) + seconds(12),
    secondsOfEndedChildren: seconds(13) + seconds(14),
  };
}
