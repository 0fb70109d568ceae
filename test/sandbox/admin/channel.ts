/** Methods that one side offers to the other; arguments and answers are cloned, not shared. */
type Side<Methods> = { [Name in keyof Methods]: (argument: never) => unknown };

export interface Channel<Remote extends Side<Remote>> {
  /** Calls a method of the other side. Rejects with its error's message, if it has the method at all. */
  call<Name extends keyof Remote & string>(
    name: Name,
    ...argument: Parameters<Remote[Name]>
  ): Promise<Awaited<ReturnType<Remote[Name]>>>;
}

interface Ends<Local> {
  /** The window calls go to, at the moment of the call. */
  peer: () => Window | null;
  /** Nothing is heard from, or told to, any other origin. */
  peerOrigin: string;
  local: Local;
}

const MARK = 'quotewire-sandbox-admin';

type Message =
  | { mark: typeof MARK; call: number; name: string; argument: unknown }
  | { mark: typeof MARK; answer: number; value?: unknown; error?: string };

/** Opens this window's end of a conversation with a window of another origin. */
export function openChannel<Local extends Side<Local>, Remote extends Side<Remote>>(
  ends: Ends<Local>,
): Channel<Remote> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const methods = new Map<string, (argument: never) => unknown>(Object.entries(ends.local));
  let calls = 0;

  const answerTo = async (message: Extract<Message, { call: number }>): Promise<Message> => {
    try {
      const method = methods.get(message.name);
      if (!method) throw new Error(`There is no "${message.name}".`);
      const value: unknown = await method(message.argument as never);
      return { mark: MARK, answer: message.call, value };
    } catch (error) {
      return { mark: MARK, answer: message.call, error: String(error) };
    }
  };

  window.addEventListener('message', (event: MessageEvent<Message>) => {
    if (event.origin !== ends.peerOrigin || event.data?.mark !== MARK) return;
    const message = event.data;
    if ('call' in message) {
      const { source } = event;
      void answerTo(message).then((answer) => {
        source?.postMessage(answer, { targetOrigin: ends.peerOrigin });
      });
      return;
    }
    const waiter = waiting.get(message.answer);
    waiting.delete(message.answer);
    if (message.error === undefined) waiter?.resolve(message.value);
    else waiter?.reject(new Error(message.error));
  });

  return {
    call: (name, ...[argument]) =>
      new Promise((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        const message: Message = { mark: MARK, call: calls, name, argument };
        ends.peer()?.postMessage(message, ends.peerOrigin);
      }),
  };
}
