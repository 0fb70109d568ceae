/** The id of what is around the field that quotes are searched with. */
export const SEARCH_PLACE = 'quote-search';

/** That field; null where there is none. */
export function searchField(): HTMLInputElement | null {
  return document.querySelector(`#${SEARCH_PLACE} input`);
}
