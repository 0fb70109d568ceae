import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import { fileKind } from './file-kind.ts';
import { userErrorMessages } from './user-errors.ts';

export interface UploadRequest {
  filename: string;
  mimeType: string;
  sizeBytes: number;
}

/** Where and how a browser posts the file: every parameter as a form field in this order, then `file`. */
export type StagedUpload =
  | {
      ok: true;
      url: string;
      /** What `registerFile` takes once the upload is done. */
      resourceUrl: string;
      parameters: { name: string; value: string }[];
    }
  | { ok: false; messages: string[] };

const STAGE_UPLOAD = `#graphql
  mutation StageUpload($input: [StagedUploadInput!]!) {
    stagedUploadsCreate(input: $input) {
      stagedTargets {
        url
        resourceUrl
        parameters {
          name
          value
        }
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** Asks Shopify for a place to upload one file to. The storage itself enforces type and size. */
export async function stageUpload(
  admin: AdminGraphql,
  { filename, mimeType, sizeBytes }: UploadRequest,
): Promise<StagedUpload> {
  const { stagedUploadsCreate: answer } = await askShopify(admin, STAGE_UPLOAD, {
    input: [
      {
        filename,
        mimeType,
        fileSize: String(sizeBytes),
        httpMethod: 'POST',
        resource: fileKind(mimeType),
      },
    ],
  });
  const target = answer?.stagedTargets?.[0];
  const messages = userErrorMessages(answer?.userErrors ?? []);
  if (messages.length > 0 || !target?.url || !target.resourceUrl) return { ok: false, messages };
  return {
    ok: true,
    url: target.url,
    resourceUrl: target.resourceUrl,
    parameters: target.parameters,
  };
}
