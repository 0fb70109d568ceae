import { streamed } from './streamed.server.ts';

/** A CSV file of a shop, `<stem>-acme-2026-11-29.csv`, sent as it is made. */
export function csvAnswer(
  text: AsyncIterable<string>,
  { stem, shop }: { stem: string; shop: { domain: string } },
): Response {
  const day = new Date().toISOString().slice(0, 10);
  const name = `${stem}-${shop.domain.replace(/\..*$/, '')}-${day}.csv`;
  return new Response(streamed(text), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
