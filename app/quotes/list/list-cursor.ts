import type { QuoteSort } from './quote-sort.ts';

/** Where a quote stands in a list: by what the list is sorted by, and where that is equal, by its number. */
export interface ListPlace {
  /** Some orders have two parts, one after the other. */
  segment: number;
  /** Milliseconds, a decimal string or a name. */
  key: string;
  number: number;
}

/** The page of a list that begins beyond a place. */
export interface ListCursor {
  towards: 'after' | 'before';
  sort: QuoteSort;
  place: ListPlace;
}

/** A page as text for an address. */
export function encodeListCursor({ towards, sort, place }: ListCursor): string {
  return [towards, sort, place.segment, place.number, place.key].join('.');
}

const CURSOR = /^(after|before)\.([a-z-]{1,20})\.([01])\.(\d{1,9})\.(.{0,200})$/su;
/** Until the end of the year 9999. */
const LAST_MS = 253_402_300_799_999;

/** The reverse of `encodeListCursor`; null for what is no cursor of a list in this order. */
export function decodeListCursor(
  text: string | null | undefined,
  sort: QuoteSort,
): ListCursor | null {
  const match = CURSOR.exec(text ?? '');
  const [, towards, wanted, segment = '', number, key = ''] = match ?? [];
  if ((towards !== 'after' && towards !== 'before') || wanted !== sort) return null;
  const place = { segment: Number(segment), number: Number(number), key };
  return isKeyOf(sort, place) ? { towards, sort, place } : null;
}

function isKeyOf(sort: QuoteSort, { segment, key }: ListPlace): boolean {
  if (segment > 0 && sort !== 'expiring') return false;
  switch (sort) {
    case 'total-high':
    case 'total-low':
      return /^\d{1,14}(\.\d{1,4})?$/.test(key);
    case 'customer':
      return key.isWellFormed() && !key.includes('\0');
    case 'newest':
    case 'oldest':
    case 'changed':
    case 'expiring':
      return /^\d{1,15}$/.test(key) && Number(key) <= LAST_MS;
  }
}
