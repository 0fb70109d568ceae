import { decodeCursor, encodeCursor, type LogPlace } from './log-cursor.ts';

/** How far a replay is with each endpoint. One that is not in it was not begun. */
export type ReplayPlaces = ReadonlyMap<string, LogPlace | 'done'>;

/** Places as text for a column. */
export function encodePlaces(places: ReplayPlaces): string {
  const entries = [...places].map(([endpointId, place]) => [
    endpointId,
    place === 'done' ? place : encodeCursor(place),
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** The reverse of `encodePlaces`; null is the beginning. */
export function decodePlaces(text: string | null): ReplayPlaces {
  const stored = JSON.parse(text ?? '{}') as Record<string, string>;
  return new Map(Object.entries(stored).map(([endpointId, place]) => [endpointId, decode(place)]));
}

function decode(text: string): LogPlace | 'done' {
  if (text === 'done') return text;
  const place = decodeCursor(text);
  if (!place) throw new Error(`A replay's place is none: ${text}`);
  return place;
}
