import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Arrival } from './arrival.ts';
import { signedHeaders } from './signed-event.ts';
import { judge } from './verify.ts';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const other = `whsec_${randomBytes(32).toString('base64')}`;
const body = '{"id":"evt_1","type":"quote.created","data":{"message":"Größe – 数量"}}';

function arrival(change: { body?: string; at?: Date; headers?: Record<string, string> }): Arrival {
  const at = change.at ?? new Date();
  return {
    sequence: 1,
    endpoint: 'crm',
    receivedAt: at.toISOString(),
    headers: { ...signedHeaders({ secret, body, at }), ...change.headers },
    bodyBase64: Buffer.from(change.body ?? body).toString('base64'),
    behaviour: 'ok',
    status: 200,
  };
}

test('all three checkers accept what was signed', () => {
  expect(judge(arrival({}), [secret])).toEqual({
    verdicts: { standardwebhooks: 'verified', svix: 'verified', addToQuote: 'verified' },
    refusals: {},
    verified: true,
  });
});

test('all three refuse a body that was changed, and say why', () => {
  const judgement = judge(arrival({ body: body.replace('1', '2') }), [secret]);
  expect(new Set(Object.values(judgement.verdicts))).toEqual(new Set(['refused']));
  expect(Object.keys(judgement.refusals)).toHaveLength(3);
  expect(judgement.verified).toBe(false);
});

test('all three refuse what was signed with another secret', () => {
  expect(judge(arrival({}), [other]).refusals).toMatchObject({
    standardwebhooks: 'No matching signature found',
    svix: expect.stringContaining('signature'),
  });
});

test('without a secret nothing is said', () => {
  expect(judge(arrival({}), []).verdicts.svix).toBe('no secret yet');
});

test('one of several secrets has to do', () => {
  expect(judge(arrival({}), [other, secret]).verified).toBe(true);
});

test('the signature of the previous secret counts while a rotation overlaps', () => {
  const headers = {
    'x-addtoquote-signature': 'f'.repeat(64),
    'x-addtoquote-signature-previous': '',
  };
  headers['x-addtoquote-signature-previous'] =
    signedHeaders({ secret, body })['x-addtoquote-signature'] ?? '';
  expect(judge(arrival({ headers }), [secret]).verdicts.addToQuote).toBe('verified');
});

test('what arrived in time long ago is accepted when its secret is told later', () => {
  const yesterday = new Date(Date.now() - 86_400_000);
  expect(judge(arrival({ at: yesterday }), [secret]).verified).toBe(true);
  expect(judge(arrival({ at: yesterday, body: 'changed' }), [secret]).verified).toBe(false);
});

test('a signature that was old when it arrived is refused by the packages', () => {
  const old = signedHeaders({ secret, body, at: new Date(Date.now() - 3_600_000) });
  expect(judge(arrival({ headers: old }), [secret]).verdicts).toEqual({
    standardwebhooks: 'refused',
    svix: 'refused',
    addToQuote: 'verified',
  });
});

test.each([
  ['no headers', { 'webhook-id': '', 'x-addtoquote-signature': '' }],
  ['a signature of another length', { 'x-addtoquote-signature': 'ab', 'webhook-signature': 'v1,' }],
  ['nonsense', { 'x-addtoquote-signature': 'é'.repeat(64), 'webhook-signature': ',,, v9' }],
])('%s: refused, not thrown', (_name, headers) => {
  const judgement = judge(arrival({ headers }), [secret]);
  expect(new Set(Object.values(judgement.verdicts))).toEqual(new Set(['refused']));
});
