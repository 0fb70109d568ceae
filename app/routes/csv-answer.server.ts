import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';

/**
 * A CSV file of a shop, `<stem>-acme-2026-11-29.csv`, sent as it is made. An error on the way breaks the
 * answer off, which the browser takes for no file at all.
 */
export function csvAnswer(
  text: AsyncIterable<string>,
  { stem, shop }: { stem: string; shop: { domain: string } },
): Response {
  const day = new Date().toISOString().slice(0, 10);
  const name = `${stem}-${shop.domain.replace(/\..*$/, '')}-${day}.csv`;
  return new Response(
    createReadableStreamFromReadable(Readable.from(text, { objectMode: false })),
    {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    },
  );
}
