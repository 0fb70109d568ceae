import { message, type Message } from '../texts/message.ts';
import { STATUS_NAMES } from './status-names.ts';
import { ToldError } from './told-error.ts';

/** Why an attempt failed that got a whole answer, for the merchant. */
export function statusInWords(statusCode: number): Message {
  const name = STATUS_NAMES[statusCode];
  const status = name ? `${statusCode} (${name})` : String(statusCode);
  return statusCode >= 300 && statusCode < 400
    ? message('failures.redirected', { status })
    : message('failures.answered', { status });
}

/** Those that are told the host and nothing else. */
type OfHost =
  `failures.${'broken' | 'expired' | 'headersTooBig' | 'noTls' | 'notYetValid' | 'otherName' | 'refused' | 'revoked' | 'selfSigned' | 'unreachable' | 'untraceable' | 'wrongPurpose'}`;

/** What the codes of Node.js, OpenSSL and undici mean to somebody who looks after the receiving server. */
const MEANINGS: Record<string, OfHost> = {
  ECONNREFUSED: 'failures.refused',
  ECONNRESET: 'failures.broken',
  EPIPE: 'failures.broken',
  UND_ERR_SOCKET: 'failures.broken',
  ETIMEDOUT: 'failures.unreachable',
  UND_ERR_CONNECT_TIMEOUT: 'failures.unreachable',
  EHOSTUNREACH: 'failures.unreachable',
  ENETUNREACH: 'failures.unreachable',
  EADDRNOTAVAIL: 'failures.unreachable',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'failures.selfSigned',
  SELF_SIGNED_CERT_IN_CHAIN: 'failures.untraceable',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'failures.untraceable',
  UNABLE_TO_GET_ISSUER_CERT: 'failures.untraceable',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'failures.untraceable',
  INVALID_PURPOSE: 'failures.wrongPurpose',
  CERT_HAS_EXPIRED: 'failures.expired',
  CERT_NOT_YET_VALID: 'failures.notYetValid',
  CERT_REVOKED: 'failures.revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'failures.otherName',
  EPROTO: 'failures.noTls',
  ERR_SSL_WRONG_VERSION_NUMBER: 'failures.noTls',
  UND_ERR_HEADERS_OVERFLOW: 'failures.headersTooBig',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'failures.broken',
};

/** Why an attempt failed that got no answer, or not all of it, for the merchant. */
export function failureInWords(failure: unknown, host: string): Message {
  if (!(failure instanceof Error)) return message('failures.failed', { host });
  if (failure instanceof ToldError) return failure.told;
  const code = 'code' in failure ? String(failure.code) : '';
  // undici ends such a connection: it asks for no 100, and takes no answer to what it has not sent.
  if (code === 'UND_ERR_SOCKET' && failure.message === 'bad response') {
    return message('failures.outOfTurn', { host });
  }
  const meaning = MEANINGS[code];
  if (meaning) return message(meaning, { host });
  if (failure.name === 'HTTPParserError') return message('failures.notHttp', { host });
  if (code.startsWith('CERT_')) return message('failures.untraceableCode', { host, code });
  if (code.startsWith('ERR_SSL_')) return message('failures.noTlsCode', { host, code });
  return message('failures.failedBecause', { host, reason: failure.message });
}
