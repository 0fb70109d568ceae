import { fileOutcome } from '../files/file-outcome.ts';
import {
  stageUpload,
  STORAGE_PATH,
  storedName,
  type StagedUploadInput,
} from '../files/staged-uploads.ts';
import type { FileRecord } from '../records.ts';
import { connection, type PageArgs } from './connection.ts';
import { gidNumber } from './gid.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { assertInputSize } from './max-input-size.ts';
import { matchesSearch } from './search.ts';
import { userError, type UserError } from './user-error.ts';

/** How long Shopify takes, in milliseconds since registration: a second or so for a small file. */
const UPLOADED_MS = 250;
const PROCESSING_MS = 750;

interface FileCreateInput {
  originalSource: string;
  filename?: string | null;
  contentType?: string | null;
  alt?: string | null;
}

export function fileView(file: FileRecord, context: GraphqlContext) {
  const age = context.clock().getTime() - file.registeredAt;
  const done = age >= PROCESSING_MS;
  const ready = done && file.failure === null;
  const status = age < UPLOADED_MS ? 'UPLOADED' : 'PROCESSING';
  const url = ready
    ? `${context.publicOrigin}/cdn/files/${gidNumber(file.id)}/${encodeURIComponent(file.filename)}`
    : null;
  const at = new Date(file.registeredAt).toISOString();
  const common = {
    id: file.id,
    alt: file.alt,
    createdAt: at,
    updatedAt: at,
    fileStatus: ready ? 'READY' : done ? 'FAILED' : status,
    fileErrors: done && file.failure ? [file.failure] : [],
    mimeType: ready ? file.mimeType : null,
  };
  if (file.kind === 'FILE') {
    const originalFileSize = ready ? file.sizeBytes : null;
    return { __typename: 'GenericFile', ...common, url, originalFileSize, preview: null };
  }
  const image = url ? { url, altText: file.alt } : null;
  return {
    __typename: 'MediaImage',
    ...common,
    image,
    preview: { image },
    originalSource: url ? { url, fileSize: file.sizeBytes } : null,
  };
}

function stagedUploadsCreate({ input }: { input: StagedUploadInput[] }, context: GraphqlContext) {
  assertInputSize(input);
  const results = input.map((each, index) => stageUpload(each, index, context));
  const userErrors = results.flatMap((each) => ('error' in each ? [each.error] : []));
  const stagedTargets = results.map((each) =>
    'target' in each ? each.target : { url: null, resourceUrl: null, parameters: [] },
  );
  return { stagedTargets, userErrors };
}

async function fileCreate({ files }: { files: FileCreateInput[] }, context: GraphqlContext) {
  assertInputSize(files);
  const userErrors = files.flatMap(refusals);
  if (userErrors.length > 0) return { files: null, userErrors };
  const created: FileRecord[] = [];
  for (const input of files) created.push(await registerFile(input, context));
  context.store.state.files.push(...created);
  context.store.changed();
  return { files: created.map((file) => fileView(file, context)), userErrors };
}

async function registerFile(input: FileCreateInput, context: GraphqlContext): Promise<FileRecord> {
  const prefix = `${context.publicOrigin}${STORAGE_PATH}/`;
  const key = input.originalSource.startsWith(prefix)
    ? input.originalSource.slice(prefix.length)
    : null;
  const upload = context.store.state.uploads.find((each) => each.key === key);
  const inferred = upload?.mimeType.startsWith('image/') ? 'IMAGE' : 'FILE';
  const kind = (input.contentType ?? inferred) === 'IMAGE' ? 'IMAGE' : 'FILE';
  return {
    id: context.store.gid(kind === 'IMAGE' ? 'MediaImage' : 'GenericFile'),
    kind,
    filename: storedName(input.filename ?? upload?.filename ?? 'file'),
    alt: input.alt ?? null,
    registeredAt: context.clock().getTime(),
    uploadKey: upload?.key ?? null,
    ...(await fileOutcome(context.store, upload, kind)),
  };
}

function refusals(input: FileCreateInput, index: number): UserError[] {
  const path = ['files', String(index)];
  if (!URL.canParse(input.originalSource)) {
    const message = 'File URL is invalid';
    return [userError([...path, 'originalSource'], message, 'INVALID_IMAGE_SOURCE_URL')];
  }
  if (input.contentType && !['IMAGE', 'FILE'].includes(input.contentType)) {
    const message = `The local Shopify does not serve ${input.contentType} files.`;
    return [userError([...path, 'contentType'], message, 'INVALID')];
  }
  if ((input.alt?.length ?? 0) > 512) {
    const message = 'The alt value exceeds the maximum limit of 512 characters.';
    return [userError([...path, 'alt'], message, 'ALT_VALUE_LIMIT_EXCEEDED')];
  }
  const source = new URL(input.originalSource).pathname;
  if (input.filename && extension(input.filename) !== extension(source)) {
    const message = 'Provided filename extension must match original source.';
    return [userError([...path, 'filename'], message, 'MISMATCHED_FILENAME_AND_ORIGINAL_SOURCE')];
  }
  return [];
}

function extension(name: string): string {
  return /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function fileDelete({ fileIds }: { fileIds: string[] }, context: GraphqlContext) {
  assertInputSize(fileIds);
  const { state } = context.store;
  const unknown = fileIds.filter((id) => !state.files.some((file) => file.id === id));
  if (unknown.length > 0) {
    const one = unknown.length === 1;
    const message = `File id${one ? '' : 's'} ${unknown.join(',')} do${one ? 'es' : ''} not exist.`;
    return {
      deletedFileIds: null,
      userErrors: [userError(['fileIds'], message, 'FILE_DOES_NOT_EXIST')],
    };
  }
  state.files = state.files.filter((file) => !fileIds.includes(file.id));
  context.store.changed();
  return { deletedFileIds: fileIds, userErrors: [] };
}

export const FILE_QUERIES = {
  files(args: PageArgs & { query?: string | null }, context: GraphqlContext) {
    const found = context.store.state.files
      .map((file) => fileView(file, context))
      .filter((file) =>
        matchesSearch(args.query, {
          default: [file.alt ?? ''],
          id: [gidNumber(file.id)],
          status: [file.fileStatus],
        }),
      );
    return connection(found, args);
  },
};

export const FILE_MUTATIONS = { stagedUploadsCreate, fileCreate, fileDelete };
