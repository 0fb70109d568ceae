/** The place of a row in a list sorted by time and, where times are equal, by id. */
export interface LogPlace {
  createdAt: Date;
  id: string;
}

/** A place as text for a query string. */
export function encodeCursor(place: LogPlace): string {
  return `${place.createdAt.getTime()}.${place.id}`;
}

/** The reverse of `encodeCursor`; null for text that is no cursor. */
export function decodeCursor(text: string | null | undefined): LogPlace | null {
  const match = /^(\d{1,15})\.(\w{1,64})$/.exec(text ?? '');
  if (!match?.[1] || !match[2]) return null;
  const createdAt = new Date(Number(match[1]));
  // PostgreSQL's dates go on for longer, but ISO 8601's have four digits in a year.
  return createdAt.getUTCFullYear() > 9999 ? null : { createdAt, id: match[2] };
}

/** The page of a list that begins beyond a place. */
export interface PageCursor {
  towards: 'older' | 'newer';
  place: LogPlace;
}

/** A page as text for a query string. */
export function encodePageCursor({ towards, place }: PageCursor): string {
  return `${towards}-${encodeCursor(place)}`;
}

/** The reverse of `encodePageCursor`; null for text that is no such cursor. */
export function decodePageCursor(text: string | null | undefined): PageCursor | null {
  const [, towards, rest] = /^(older|newer)-(.+)$/.exec(text ?? '') ?? [];
  const place = decodeCursor(rest);
  if (!place || (towards !== 'older' && towards !== 'newer')) return null;
  return { towards, place };
}
