import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Api, Call, Reply } from './serve.ts';

/** Another process of the bench and what it can be asked to do. */
export interface Child<A extends Api> extends AsyncDisposable {
  call<Name extends keyof A & string>(
    name: Name,
    ...input: Parameters<A[Name]>
  ): Promise<Awaited<ReturnType<A[Name]>>>;
}

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}

/** Starts one of the files beside this one. Its end before it answered rejects the call. */
export function startChild<A extends Api>(file: string, env: NodeJS.Dict<string> = {}): Child<A> {
  const child = fork(new URL(file, import.meta.url), {
    env: { NODE_ENV: 'production', PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
    // Ctrl-C reaches the bench alone, which ends its parts in order.
    detached: true,
  });
  const calls = new Map<number, Waiting>();
  let made = 0;
  child.on('message', ({ id, value, error }: Reply) => {
    const waiting = calls.get(id);
    calls.delete(id);
    if (error === undefined) waiting?.resolve(value as never);
    else waiting?.reject(new Error(`${file}: ${error}`));
  });
  const exited = once(child, 'exit');
  void exited.then(() => {
    for (const waiting of calls.values()) waiting.reject(new Error(`${file} ended`));
  });
  return {
    call(name, ...[input]) {
      return new Promise((resolve, reject) => {
        made += 1;
        calls.set(made, { resolve, reject });
        child.send({ id: made, name, input } satisfies Call);
      });
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
