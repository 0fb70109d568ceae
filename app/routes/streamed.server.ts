/**
 * A body that is sent as it is made, a piece whenever there is room for one. Whoever leaves stops the making;
 * an error in it breaks the answer off, which the browser takes for no file at all. (A stream of Node's, as
 * Remix wraps one, throws where nobody catches it when its reader leaves, and the process ends.)
 */
export function streamed(text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const pieces = text[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const piece = await pieces.next();
        if (piece.done) controller.close();
        else controller.enqueue(encoder.encode(piece.value));
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
