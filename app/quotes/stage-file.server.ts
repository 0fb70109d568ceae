import { z } from 'zod';
import type { Db } from '../db.server.ts';
import { newId } from '../ids.ts';
import type { AdminGraphql } from '../shopify/admin-graphql.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';
import { stageUpload } from '../shopify/stage-upload.server.ts';
import { isFieldErrorCode, type FieldError, type FieldErrorCode } from './field-error.ts';
import { claimedFormat } from './file-formats.ts';
import { integerField, optionalLine, requiredLine } from './request-fields.ts';

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

const fileClaim = z.object(
  {
    // Only the name: some browsers have sent whole paths. 255 bytes is what file systems allow.
    filename: requiredLine(255).transform((name) => name.replace(/^.*[/\\]/, '')),
    mime_type: optionalLine(255),
    size: integerField(1, MAX_FILE_BYTES),
  },
  { error: 'invalid' },
);

export type StagedFile =
  | {
      ok: true;
      fileId: string;
      upload: { url: string; parameters: { name: string; value: string }[] };
    }
  | { ok: false; errors: FieldError[] };

/** Gives out a place at Shopify to upload one file to, for a file whose name, type and size are allowed. */
export async function stageFile(
  deps: { db: Db; clock: () => Date },
  { shop, admin }: { shop: InstalledShop; admin: AdminGraphql },
  input: unknown,
): Promise<StagedFile> {
  const claim = fileClaim.safeParse(input);
  if (!claim.success) return refused(claimProblem(claim.error.issues));
  const { filename, mime_type: mimeType, size: sizeBytes } = claim.data;
  const format = claimedFormat(filename, mimeType ?? '');
  if (!format) return refused('file_type');

  const staged = await stageUpload(admin, { filename, mimeType: format.mimeType, sizeBytes });
  if (!staged.ok) return refused('invalid');
  const file = await deps.db.quoteFile.create({
    data: {
      id: newId('file'),
      shopId: shop.id,
      filename,
      mimeType: format.mimeType,
      sizeBytes,
      resourceUrl: staged.resourceUrl,
      createdAt: deps.clock(),
    },
  });
  return { ok: true, fileId: file.id, upload: { url: staged.url, parameters: staged.parameters } };
}

/** One answer for one file: its size if that is what is wrong, else what is wrong with its name. */
function claimProblem(issues: { path: PropertyKey[]; message: string }[]): FieldErrorCode {
  if (issues.some(({ path }) => path[0] === 'size')) return 'file_size';
  const ofName = issues.find(({ path }) => path[0] === 'filename');
  return ofName && isFieldErrorCode(ofName.message) ? ofName.message : 'invalid';
}

function refused(code: FieldErrorCode): StagedFile {
  return { ok: false, errors: [{ field: 'file', code }] };
}
