/** The first bytes of a stream, `limit` of them at the most; of a longer one the rest is not fetched. */
export async function readAtMost(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Buffer> {
  const reader = stream?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < limit) {
    const read = await reader?.read();
    if (!read || read.done) return Buffer.concat(chunks);
    chunks.push(read.value);
    length += read.value.length;
  }
  await reader?.cancel();
  return Buffer.concat(chunks).subarray(0, limit);
}
