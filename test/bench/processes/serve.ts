/** What a process of the bench can be asked to do. */
export type Api = Record<string, (input: never) => unknown>;

export interface Call {
  id: number;
  name: string;
  input: unknown;
}

export interface Reply {
  id: number;
  value?: unknown;
  error?: string;
}

/** Answers the parent's calls until it goes, however it goes. */
export function serve(api: Api): void {
  process.on('message', (call: Call) => {
    void reply(api, call).then((answer) => process.send?.(answer));
  });
  process.once('disconnect', () => process.exit());
}

async function reply(api: Api, { id, name, input }: Call): Promise<Reply> {
  try {
    return { id, value: await api[name]?.(input as never) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
