import type { Dispatcher } from 'undici';

/** An answer's body as it came, up to the limit: the rest is not waited for. */
interface Received {
  chunks: Buffer[];
}

/**
 * Receives one answer straight from the connection, without a stream of its own for each: those cost as
 * much as signing does. `whole` settles with what was read, or with what went wrong.
 */
export class Answer implements Dispatcher.DispatchHandler {
  statusCode: number | null = null;
  headers: Record<string, string | string[] | undefined> = {};
  readonly #whole = Promise.withResolvers<Received>();
  readonly #mostBytes: number;
  readonly #chunks: Buffer[] = [];
  #received = 0;
  #controller: Dispatcher.DispatchController | undefined;
  #givenUp: Error | undefined;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get whole(): Promise<Received> {
    return this.#whole.promise;
  }

  /** Waits no longer, and hangs up. What is not connected yet sends nothing any more. */
  giveUp(reason: Error): void {
    this.#givenUp = reason;
    this.#whole.reject(reason);
    this.#controller?.abort(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#givenUp) controller.abort(this.#givenUp);
    else this.#controller = controller;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    statusCode: number,
    headers: Answer['headers'],
  ): void {
    // Informational answers (RFC 9110 section 15.2) come before the real one.
    if (statusCode < 200) return;
    this.statusCode = statusCode;
    this.headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#received < this.#mostBytes) return;
    this.#whole.resolve({ chunks: this.#chunks });
    controller.abort(new Error('enough of the answer was read'));
  }

  onResponseEnd(): void {
    this.#whole.resolve({ chunks: this.#chunks });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#whole.reject(error);
  }
}
