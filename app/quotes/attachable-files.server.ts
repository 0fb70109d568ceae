import type { QuoteFile } from '@prisma/client';
import type { Db, Transaction } from '../db.server.ts';
import type { FieldError } from './field-error.ts';

/** The files a request names, or which of them cannot be attached. */
export type AttachableFiles =
  { ok: true; files: QuoteFile[] } | { ok: false; errors: FieldError[] };

/**
 * Finds the shop's files that are ready and belong to no quote yet, in the order asked for. Inside a
 * transaction they stay so until its end: the rows are locked.
 */
export async function attachableFiles(
  db: Db | Transaction,
  shopId: number,
  fileIds: string[],
): Promise<AttachableFiles> {
  const ids = [...new Set(fileIds)];
  if (ids.length === 0) return { ok: true, files: [] };
  const free = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM quote_files
    WHERE id = ANY(${ids}) AND shop_id = ${shopId} AND status = 'ready' AND quote_id IS NULL
    ORDER BY id FOR UPDATE`;
  const found = await db.quoteFile.findMany({
    where: { shopId, id: { in: free.map((file) => file.id) } },
  });
  const byId = new Map(found.map((file) => [file.id, file]));
  const errors = fileIds.flatMap((id, index): FieldError[] =>
    byId.has(id) ? [] : [{ field: `file_ids[${index}]`, code: 'file_unknown' }],
  );
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, files: ids.flatMap((id) => byId.get(id) ?? []) };
}
