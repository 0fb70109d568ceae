import { expect, test } from 'vitest';
import { inEnglish } from '../texts/english.server.ts';
import { failureInWords, statusInWords } from './failure-in-words.ts';
import { ToldError } from './told-error.ts';

const failure = (code: string, message = 'technical words') =>
  inEnglish(failureInWords(Object.assign(new Error(message), { code }), 'crm.example.com'));

test.each([
  ['ECONNREFUSED', 'crm.example.com refused the connection. Is the server running?'],
  ['ECONNRESET', 'crm.example.com closed the connection before it had answered completely.'],
  ['UND_ERR_SOCKET', 'crm.example.com closed the connection before it had answered completely.'],
  ['UND_ERR_CONNECT_TIMEOUT', 'crm.example.com could not be reached: no connection came about.'],
  ['EHOSTUNREACH', 'crm.example.com could not be reached: no connection came about.'],
  [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'The certificate of crm.example.com is self-signed. Install one from a public certificate authority.',
  ],
  ['CERT_HAS_EXPIRED', 'The certificate of crm.example.com has expired. Renew it.'],
])('%s in words', (code, words) => {
  expect(failure(code)).toBe(words);
});

test('a code nobody has met keeps its technical message', () => {
  expect(failure('ENEW')).toBe('The request to crm.example.com failed: technical words');
  expect(failure('ERR_SSL_NEW')).toMatch(/No encrypted connection .* \(ERR_SSL_NEW\)$/);
  expect(failure('CERT_NEW')).toMatch(/cannot be traced .* \(CERT_NEW\)$/);
  expect(inEnglish(failureInWords('odd', 'crm.example.com'))).toBe(
    'The request to crm.example.com failed.',
  );
});

test('an answer out of turn has words of its own', () => {
  expect(failure('UND_ERR_SOCKET', 'bad response')).toMatch(/answered out of turn: with “100 Cont/);
  expect(failure('ECONNRESET', 'bad response')).toMatch(/closed the connection/);
});

test('statuses by name, and redirects with what to do', () => {
  expect(inEnglish(statusInWords(401))).toContain('401 (Unauthorized)');
  expect(inEnglish(statusInWords(599))).toContain('answered 599;');
  expect(inEnglish(statusInWords(302))).toMatch(
    /302 \(Found\), a redirect.*enter the address it leads to/,
  );
});

test('an error of ours says what it is about itself', () => {
  const told = { text: 'crm.example.com leads to 10.0.0.1.' };
  expect(failureInWords(new ToldError(told), 'crm.example.com')).toBe(told);
});
