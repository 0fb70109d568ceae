import { readFile } from 'node:fs/promises';

/** What a process has in memory now and had at most, in MB of 1,000,000 bytes. Linux only. */
export async function residentMemory(pid: number): Promise<{ nowMb: number; peakMb: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const read = (name: string): number => {
    const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
    return (Number(kibibytes) * 1_024) / 1e6;
  };
  return { nowMb: read('VmRSS'), peakMb: read('VmHWM') };
}
