import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import type { ReadFileQuery } from './generated/admin.generated.d.ts';

/** What Shopify has made of a registered file so far. */
export interface FileState {
  status: 'processing' | 'ready' | 'failed';
  /** The file's lasting address, once ready. */
  url: string | null;
  /** As Shopify found it to be, which may differ from what the browser said. */
  mimeType: string | null;
  sizeBytes: number | null;
  /** Why it failed, in Shopify's words. */
  messages: string[];
}

const READ_FILE = `#graphql
  query ReadFile($id: ID!) {
    node(id: $id) {
      __typename
      ... on MediaImage {
        fileStatus
        fileErrors {
          message
          details
        }
        mimeType
        image {
          url
        }
        originalSource {
          fileSize
        }
      }
      ... on GenericFile {
        fileStatus
        fileErrors {
          message
          details
        }
        mimeType
        url
        originalFileSize
      }
    }
  }
`;

type FileNode = Extract<ReadFileQuery['node'], { __typename: 'MediaImage' | 'GenericFile' }>;

/** Reads a file's state. A file that does not exist (any more) has failed. */
export async function readFile(admin: AdminGraphql, fileGid: string): Promise<FileState> {
  const { node } = await askShopify(admin, READ_FILE, { id: fileGid });
  if (node?.__typename !== 'MediaImage' && node?.__typename !== 'GenericFile') {
    return { ...NOTHING, status: 'failed', messages: ['The file does not exist.'] };
  }
  if (node.fileStatus === 'FAILED') {
    return { ...NOTHING, status: 'failed', messages: failureMessages(node) };
  }
  const content = contentOf(node);
  // An image is READY a moment before its address is known.
  const ready = node.fileStatus === 'READY' && content.url !== null;
  return { ...NOTHING, ...(ready && content), status: ready ? 'ready' : 'processing' };
}

const NOTHING = { url: null, mimeType: null, sizeBytes: null, messages: [] };

function contentOf(node: FileNode) {
  const mimeType = node.mimeType ?? null;
  if (node.__typename === 'GenericFile') {
    return { mimeType, url: node.url ?? null, sizeBytes: node.originalFileSize ?? null };
  }
  return {
    mimeType,
    url: node.image?.url ?? null,
    sizeBytes: node.originalSource?.fileSize ?? null,
  };
}

function failureMessages(node: FileNode): string[] {
  const messages = node.fileErrors.map((error) => error.details ?? error.message);
  return messages.length > 0 ? messages : ['Shopify could not process the file.'];
}
