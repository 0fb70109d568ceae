export interface Address {
  street: string | null;
  street2: string | null;
  city: string | null;
  province: string | null;
  zip: string | null;
  /** ISO 3166-1 alpha-2 */
  country: string | null;
}

/** An address as written on an envelope, its country in the reader’s language; nothing when all of it is absent. */
export function addressLines(address: Address, locale: string): string[] {
  const place = placeLine(address);
  const country = address.country && countryName(address.country, locale);
  return [address.street, address.street2, place, country].filter((line) => !!line) as string[];
}

/** Where the postal code stands behind the place: "Springfield, Illinois 62701". */
const CODE_LAST = ['US', 'CA', 'AU'];

function placeLine({ city, province, zip, country }: Address): string {
  if (!CODE_LAST.includes(country ?? '')) return [zip, city, province].filter(Boolean).join(' ');
  const place = [city, province].filter(Boolean).join(', ');
  return [place, zip].filter(Boolean).join(' ');
}

/** Opens the reader's mail program. The address is one from outside: it stays an address and adds no headers. */
export function emailLink(email: string): string {
  const at = email.lastIndexOf('@');
  return `mailto:${encodeURIComponent(email.slice(0, at))}@${encodeURIComponent(email.slice(at + 1))}`;
}

/** Calls the number; what a telephone cannot dial is left out. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+*#]/g, '')}`;
}

/** "US" → "United States"; what is no country code comes back as it is. */
function countryName(code: string, locale: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code.toUpperCase()) ?? code;
}
