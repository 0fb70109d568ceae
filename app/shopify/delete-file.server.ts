import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import { userErrorMessages } from './user-errors.ts';

const DELETE_FILE = `#graphql
  mutation DeleteFile($fileIds: [ID!]!) {
    fileDelete(fileIds: $fileIds) {
      deletedFileIds
      userErrors {
        field
        message
      }
    }
  }
`;

/** Removes a file from the shop's files for good. One that does not exist is refused. */
export async function deleteFile(
  admin: AdminGraphql,
  fileGid: string,
): Promise<{ ok: true } | { ok: false; messages: string[] }> {
  const { fileDelete: answer } = await askShopify(admin, DELETE_FILE, { fileIds: [fileGid] });
  const messages = userErrorMessages(answer?.userErrors ?? []);
  return messages.length > 0 ? { ok: false, messages } : { ok: true };
}
