/** Image types that Shopify keeps as they are; it turns others, HEIC for instance, into JPEG. */
const IMAGE_TYPES = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** Shopify keeps pictures as MediaImage and everything else as GenericFile; upload and registration must agree. */
export function fileKind(mimeType: string): 'IMAGE' | 'FILE' {
  return IMAGE_TYPES.has(mimeType.toLowerCase()) ? 'IMAGE' : 'FILE';
}
