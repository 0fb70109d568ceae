import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import { fileKind } from './file-kind.ts';
import { userErrorMessages } from './user-errors.ts';

export interface UploadedFile {
  /** From `stageUpload`. */
  resourceUrl: string;
  filename: string;
  mimeType: string;
}

export type RegisteredFile = { ok: true; fileGid: string } | { ok: false; messages: string[] };

const REGISTER_FILE = `#graphql
  mutation RegisterFile($files: [FileCreateInput!]!) {
    fileCreate(files: $files) {
      files {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/**
 * Makes an uploaded file one of the shop's files. Shopify fetches and checks it afterwards: ask
 * `readFile` until it is ready or failed.
 */
export async function registerFile(
  admin: AdminGraphql,
  { resourceUrl, filename, mimeType }: UploadedFile,
): Promise<RegisteredFile> {
  const { fileCreate: answer } = await askShopify(admin, REGISTER_FILE, {
    files: [{ originalSource: resourceUrl, filename, contentType: fileKind(mimeType) }],
  });
  const messages = userErrorMessages(answer?.userErrors ?? []);
  const fileGid = answer?.files?.[0]?.id;
  if (messages.length > 0 || !fileGid) return { ok: false, messages };
  return { ok: true, fileGid };
}
