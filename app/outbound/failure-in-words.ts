import { STATUS_NAMES } from './status-names.ts';

/** Why an attempt failed that got a whole answer, for the merchant. */
export function statusInWords(statusCode: number): string {
  const name = STATUS_NAMES[statusCode];
  const status = name ? `${statusCode} (${name})` : String(statusCode);
  if (statusCode >= 300 && statusCode < 400) {
    return `The server answered ${status}, a redirect. Redirects are not followed: enter the address it leads to.`;
  }
  return `The server answered ${status}; a status from 200 to 299 was expected.`;
}

/** What the codes of Node.js, OpenSSL and undici mean to somebody who looks after the receiving server. */
const MEANINGS: Record<string, (host: string) => string> = {
  ECONNREFUSED: (host) => `${host} refused the connection. Is the server running?`,
  ECONNRESET: broken,
  EPIPE: broken,
  UND_ERR_SOCKET: broken,
  ETIMEDOUT: unreachable,
  UND_ERR_CONNECT_TIMEOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  EADDRNOTAVAIL: unreachable,
  DEPTH_ZERO_SELF_SIGNED_CERT: selfSigned,
  SELF_SIGNED_CERT_IN_CHAIN: incomplete,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: incomplete,
  UNABLE_TO_GET_ISSUER_CERT: incomplete,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: incomplete,
  INVALID_PURPOSE: (host) =>
    `The certificate of ${host} is not one for a web server. Install one that is.`,
  CERT_HAS_EXPIRED: (host) => `The certificate of ${host} has expired. Renew it.`,
  CERT_NOT_YET_VALID: (host) =>
    `The certificate of ${host} is not valid yet. Check its dates and the server's clock.`,
  CERT_REVOKED: (host) => `The certificate of ${host} was revoked. Install a new one.`,
  ERR_TLS_CERT_ALTNAME_INVALID: (host) =>
    `The certificate of the server is for another name than ${host}. Install one that covers it.`,
  EPROTO: noTls,
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
  UND_ERR_HEADERS_OVERFLOW: (host) => `The headers that ${host} answered with were too big.`,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: broken,
};

/** Errors of ours, whose messages are for the merchant already. */
const IN_WORDS_ALREADY = new Set(['DestinationRefused', 'NameNotResolved']);

/** Why an attempt failed that got no answer, or not all of it, for the merchant. */
export function failureInWords(failure: unknown, host: string): string {
  if (!(failure instanceof Error)) return `The request to ${host} failed.`;
  if (IN_WORDS_ALREADY.has(failure.name)) return failure.message;
  const code = 'code' in failure ? String(failure.code) : '';
  if (code === 'UND_ERR_SOCKET' && failure.message === 'bad response') return outOfTurn(host);
  const meaning = MEANINGS[code];
  if (meaning) return meaning(host);
  if (failure.name === 'HTTPParserError')
    return `${host} answered with something that is not HTTP.`;
  if (code.startsWith('CERT_')) return `${incomplete(host)} (${code})`;
  if (code.startsWith('ERR_SSL_')) return `${noTls(host)} (${code})`;
  return `The request to ${host} failed: ${failure.message}`;
}

function broken(host: string): string {
  return `${host} closed the connection before it had answered completely.`;
}

/** undici ends such a connection: it asks for no 100, and takes no answer to what it has not sent. */
function outOfTurn(host: string): string {
  return `${host} answered out of turn: with "100 Continue", which it was not asked for, or before it had the request. Have it send one answer only, after the request.`;
}

function unreachable(host: string): string {
  return `${host} could not be reached: no connection came about.`;
}

function selfSigned(host: string): string {
  return `The certificate of ${host} is self-signed. Install one from a public certificate authority.`;
}

function incomplete(host: string): string {
  return `The certificate of ${host} cannot be traced to a public certificate authority. Install one from such an authority, with its intermediate certificates.`;
}

function noTls(host: string): string {
  return `No encrypted connection to ${host} came about: its TLS settings do not work with ours.`;
}
