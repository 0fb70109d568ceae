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
  return { createdAt: new Date(Number(match[1])), id: match[2] };
}
