/** Shopify takes no more lines in a draft order (Admin API, DraftOrderInput.lineItems). */
export const MAX_LINES = 499;
export const MAX_TITLE_LENGTH = 255;
export const MAX_NOTE_LENGTH = 1_000;
export const MAX_TERMS_LENGTH = 5_000;
export const MAX_PO_NUMBER_LENGTH = 100;
/** A shop has twenty, and each that is renamed leaves what was stored: no quote comes near it. */
export const MAX_CUSTOM_FIELDS = 1_000;
