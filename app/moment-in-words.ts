import { dateTimeFormat } from './intl-formats.ts';

/**
 * A moment with its zone, as whoever reads a mail may be anywhere: "December 22, 2026 at 6:04 PM EST",
 * "22. Dezember 2026 um 18:04 MEZ". `timeZone` is an IANA name.
 */
export function momentInWords(
  at: Date,
  { locale, timeZone }: { locale: string; timeZone: string },
): string {
  const format = dateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  return format.format(at).replace(/\u202f/g, ' ');
}
