import { randomUUID } from 'node:crypto';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { userError, type UserError } from '../graphql/user-error.ts';
import { policyParameters, signedPutQuery } from './upload-policy.ts';

export interface StagedUploadInput {
  filename: string;
  mimeType: string;
  resource: string;
  fileSize?: string | null;
  httpMethod: 'POST' | 'PUT';
}

const IMAGE_TYPES = /^image\/(jpeg|png|gif|webp|heic|heif|svg\+xml|tiff|bmp)$/;

/** Where uploads go, on the origin of the storefront. */
export const STORAGE_PATH = '/storage';

/** One place to upload to, or why there is none. */
export function stageUpload(
  input: StagedUploadInput,
  index: number,
  context: GraphqlContext,
): { target: object } | { error: UserError } {
  const { filename, mimeType } = input;
  if (input.resource !== 'IMAGE' && input.resource !== 'FILE') {
    const message = `The local Shopify does not serve uploads of ${input.resource}`;
    return { error: userError(['input', String(index), 'resource'], message) };
  }
  if (input.resource === 'IMAGE' && !IMAGE_TYPES.test(mimeType)) {
    const message = `${filename}: (${mimeType}) is not a recognized format`;
    return { error: userError(['input', String(index), 'mimeType'], message) };
  }
  const key = `tmp/1/files/${randomUUID()}/${storedName(filename)}`;
  context.store.state.uploads.push({ key, filename, mimeType, sizeBytes: null });
  context.store.changed();

  const signing = { key: context.uploadKey, now: context.clock() };
  const resourceUrl = `${context.publicOrigin}${STORAGE_PATH}/${key}`;
  if (input.httpMethod === 'POST') {
    const url = `${context.publicOrigin}${STORAGE_PATH}/`;
    return {
      target: { url, resourceUrl, parameters: policyParameters({ key, mimeType }, signing) },
    };
  }
  return {
    target: {
      url: `${resourceUrl}?${signedPutQuery(key, signing)}`,
      resourceUrl,
      parameters: [
        { name: 'content_type', value: mimeType },
        { name: 'acl', value: 'private' },
      ],
    },
  };
}

/** Shopify keeps letters, digits, dots, dashes and underscores of a name. */
export function storedName(filename: string): string {
  return filename.replace(/[^\w.-]+/g, '_').slice(-200);
}
