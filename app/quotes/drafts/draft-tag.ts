/**
 * What finds a draft order in Shopify when the answer to its making was lost: on that draft and on no
 * other. Of our id for it, within the 40 characters that Shopify gives a tag.
 */
export function draftTag(draftOrderId: string): string {
  return `quotewire-${draftOrderId.slice(draftOrderId.indexOf('_') + 1)}`;
}
