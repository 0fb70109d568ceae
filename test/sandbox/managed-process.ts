import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

interface ProcessOptions {
  /** Arguments to this same Node.js. */
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Told each time it was started. */
  onStart?: () => void;
  /** Told of every line it prints. */
  onLine?: (line: string) => void;
  /** Told when it ends without having been asked to. */
  onUnexpectedExit?: (how: string) => void;
}

/** How long a process may take to finish what it is doing after SIGTERM, before it is killed. */
const STOP_GRACE_MS = 20_000;

/** One of the app's processes: started, stopped, killed and started again. */
export class ManagedProcess {
  readonly #options: ProcessOptions;
  #child: ChildProcess | undefined;
  #log: WriteStream | undefined;

  constructor(options: ProcessOptions) {
    this.#options = options;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get running(): boolean {
    return this.#child !== undefined;
  }

  /** Starts it; a process that runs already is left alone. */
  start(): void {
    if (this.#child) return;
    const { args, cwd, env, logFile, onLine } = this.#options;
    mkdirSync(path.dirname(logFile), { recursive: true });
    this.#log ??= createWriteStream(logFile, { flags: 'a' });
    // Its own process group: Ctrl-C in a terminal reaches the sandbox alone, which ends its parts in order.
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...inherited(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        this.#log?.write(`${line}\n`);
        onLine?.(line);
      });
    }
    this.#options.onStart?.();
    child.once('exit', (code, signal) => {
      // A stop or a kill has let go of the child before it ends.
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#options.onUnexpectedExit?.(signal ?? `code ${code}`);
    });
  }

  /** SIGTERM, and SIGKILL for one that does not end in time. Answers whether it ended by itself, with 0. */
  async stop(): Promise<boolean> {
    const child = this.#release();
    if (!child) return true;
    // Not 'exit': what it said last is read by then.
    const exited = once(child, 'close') as Promise<[number | null]>;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS);
    const [code] = await exited;
    clearTimeout(timer);
    return code === 0;
  }

  /** SIGKILL: no chance to finish anything. */
  async kill(): Promise<void> {
    const child = this.#release();
    if (!child) return;
    const exited = once(child, 'close');
    child.kill('SIGKILL');
    await exited;
  }

  #release(): ChildProcess | undefined {
    const child = this.#child;
    this.#child = undefined;
    return child && child.exitCode === null && child.signalCode === null ? child : undefined;
  }
}

/** What a process needs of the surrounding environment; settings of a developer's shell stay outside. */
function inherited(): Partial<NodeJS.ProcessEnv> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}
