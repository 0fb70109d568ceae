import { message, type Message } from '../texts/message.ts';

/** A header that the merchant has every request to an endpoint carry. */
export interface CustomHeader {
  name: string;
  value: string;
}

/** As typed into the form: the value of a header that is stored already is not shown, and null means that it stays. */
export interface TypedHeader {
  name: string;
  value: string | null;
}

/** What is wrong with one of the headers, by its place in the form, or with all of them together. */
export interface HeaderError {
  field: 'headers' | `headers[${number}].name` | `headers[${number}].value`;
  message: Message;
}

export const MAX_CUSTOM_HEADERS = 10;
export const MAX_HEADER_NAME_LENGTH = 100;
/** Characters, which are bytes: only ASCII is taken. */
export const MAX_HEADER_VALUE_LENGTH = 1_024;

/** A token of RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** A field value of RFC 9110 section 5.5 without what it calls obsolete: no CR, LF, NUL, nothing past ASCII. */
const VALUE = /^[\t\x20-\x7e]*$/;

/** What we say ourselves of a message, and of the formats that other vendors' receivers expect. */
const OUR_PREFIXES = ['x-addtoquote-', 'webhook-', 'content-', 'x-superoffice-', 'proxy-'];
/** The rest of ours, and what belongs to the connection (RFC 9110 section 7.6.1) and to framing. */
const OUR_NAMES = new Set([
  'host',
  'user-agent',
  'qn-secret',
  'x-hook-test',
  'accept-encoding',
  'connection',
  'date',
  'expect',
  'http2-settings',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
]);

/**
 * Whether a header is one that only we may set, however it is spelt: to CGI, PHP, WSGI and Rack
 * X_Key is X-Key, and some servers take other signs for hyphens as well.
 */
export function isOurHeader(name: string): boolean {
  const spelt = name.toLowerCase().replace(/[^a-z0-9]/g, '-');
  return OUR_NAMES.has(spelt) || OUR_PREFIXES.some((prefix) => spelt.startsWith(prefix));
}

/** Everything wrong with the headers, each at its place; of too many only that they are. */
export function headerErrors(headers: readonly CustomHeader[]): HeaderError[] {
  if (headers.length > MAX_CUSTOM_HEADERS) {
    const tooMany = message('endpointForm.errors.tooManyHeaders', { max: MAX_CUSTOM_HEADERS });
    return [{ field: 'headers', message: tooMany }];
  }
  const errors: HeaderError[] = [];
  headers.forEach(({ name, value }, place) => {
    const before = headers.slice(0, place).map((other) => other.name.toLowerCase());
    const nameWrong = wrongWithName(name, before);
    const valueWrong = wrongWithValue(value);
    if (nameWrong) errors.push({ field: `headers[${place}].name`, message: nameWrong });
    if (valueWrong) errors.push({ field: `headers[${place}].value`, message: valueWrong });
  });
  return errors;
}

function wrongWithName(name: string, before: string[]): Message | null {
  if (name === '') return message('endpointForm.errors.enterHeaderName');
  if (!TOKEN.test(name)) return message('endpointForm.errors.headerNameSigns');
  if (name.length > MAX_HEADER_NAME_LENGTH) return tooLong(MAX_HEADER_NAME_LENGTH);
  if (isOurHeader(name)) return message('endpointForm.errors.ourHeader', { header: name });
  return before.includes(name.toLowerCase())
    ? message('endpointForm.errors.headerTwice', { header: name })
    : null;
}

function wrongWithValue(value: string): Message | null {
  if (value === '') return message('endpointForm.errors.enterValue');
  if (!VALUE.test(value)) return message('endpointForm.errors.valueSigns');
  return value.length > MAX_HEADER_VALUE_LENGTH ? tooLong(MAX_HEADER_VALUE_LENGTH) : null;
}

function tooLong(max: number): Message {
  return message('refusals.characters', { max });
}
