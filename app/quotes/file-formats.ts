/** A format that shoppers may attach. Extensions decide; browsers know few of these MIME types. */
export interface FileFormat {
  extensions: readonly string[];
  /** What is stored and sent on. */
  mimeType: string;
  /** What browsers also call it. */
  aliases: readonly string[];
  /** How it is recognised: what file-type says of its bytes, a text's first line, or any text. */
  recognised: { as: readonly string[] } | { firstLine: RegExp } | 'text';
}

/** Macros, scripts, HTML and SVG are not here: opened by the merchant's team, they could act. */
const FORMATS: readonly FileFormat[] = [
  detected('image/jpeg', ['jpg', 'jpeg', 'jfif'], ['jpg'], ['image/pjpeg']),
  detected('image/png', ['png'], ['png', 'apng']),
  detected('image/gif', ['gif'], ['gif']),
  detected('image/webp', ['webp'], ['webp']),
  // Shopify turns HEIC pictures into JPEG, and that is what its address then serves.
  detected('image/heic', ['heic', 'heif'], ['heic', 'jpg'], ['image/heif']),
  detected('image/avif', ['avif'], ['avif']),
  detected('image/tiff', ['tif', 'tiff'], ['tif']),
  detected('image/bmp', ['bmp'], ['bmp'], ['image/x-ms-bmp']),
  detected('application/pdf', ['pdf'], ['pdf'], ['application/x-pdf']),
  office('wordprocessingml.document', 'docx'),
  office('spreadsheetml.sheet', 'xlsx'),
  office('presentationml.presentation', 'pptx'),
  detected('application/msword', ['doc'], ['cfb']),
  detected('application/vnd.ms-excel', ['xls'], ['cfb']),
  detected('application/vnd.ms-powerpoint', ['ppt'], ['cfb']),
  detected('application/vnd.oasis.opendocument.text', ['odt'], ['odt']),
  detected('application/vnd.oasis.opendocument.spreadsheet', ['ods'], ['ods']),
  detected('application/vnd.oasis.opendocument.presentation', ['odp'], ['odp']),
  detected('application/rtf', ['rtf'], ['rtf'], ['text/rtf']),
  detected(
    'application/zip',
    ['zip'],
    ['zip'],
    ['application/x-zip-compressed', 'application/x-zip'],
  ),
  // The ways drawings travel: AutoCAD, its text exchange form (ASCII or binary), STEP and STL.
  detected(
    'image/vnd.dwg',
    ['dwg'],
    ['dwg'],
    ['application/acad', 'application/x-dwg', 'image/x-dwg', 'drawing/dwg'],
  ),
  written('image/vnd.dxf', ['dxf'], /^(\s*(0|999)\s*\r?\n|AutoCAD Binary DXF)/, [
    'application/dxf',
    'image/x-dxf',
  ]),
  written('model/step', ['step', 'stp'], /^\s*ISO-10303-21\s*;/, [
    'application/step',
    'application/x-step',
    'model/step+xml',
  ]),
  {
    extensions: ['csv'],
    mimeType: 'text/csv',
    aliases: ['application/csv', 'application/vnd.ms-excel', 'text/plain'],
    recognised: 'text',
  },
  { extensions: ['txt'], mimeType: 'text/plain', aliases: [], recognised: 'text' },
];

/** What a browser says when it does not know. */
const UNKNOWN_TYPES = new Set(['', 'application/octet-stream']);

/** The format a file claims to be by its name and MIME type; null when it is not allowed or the two disagree. */
export function claimedFormat(filename: string, mimeType: string): FileFormat | null {
  const extension = /\.([A-Za-z0-9]+)$/.exec(filename)?.[1]?.toLowerCase();
  const format = FORMATS.find(({ extensions }) => extension && extensions.includes(extension));
  if (!format) return null;
  // "text/csv; charset=utf-8"
  const claimed = (mimeType.split(';')[0] ?? '').trim().toLowerCase();
  const agrees =
    UNKNOWN_TYPES.has(claimed) || claimed === format.mimeType || format.aliases.includes(claimed);
  return agrees ? format : null;
}

/** Of every format; none stands for two. */
export const ALLOWED_EXTENSIONS: readonly string[] = FORMATS.flatMap(
  ({ extensions }) => extensions,
);

function detected(
  mimeType: string,
  extensions: string[],
  as: string[],
  aliases: string[] = [],
): FileFormat {
  return { extensions, mimeType, aliases, recognised: { as } };
}

function written(
  mimeType: string,
  extensions: string[],
  firstLine: RegExp,
  aliases: string[],
): FileFormat {
  return { extensions, mimeType, aliases, recognised: { firstLine } };
}

/** Zip archives whose first entry can be larger than the sample that is looked at: then they are seen as plain zip. */
function office(kind: string, extension: string): FileFormat {
  return detected(
    `application/vnd.openxmlformats-officedocument.${kind}`,
    [extension],
    [extension, 'zip'],
  );
}
