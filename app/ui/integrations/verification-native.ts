import type { Samples } from './sample-languages.ts';

const NODE = `import { createHmac, timingSafeEqual } from 'node:crypto';

// body: the raw request body, before any JSON parsing
// headers: request.headers, their names in lower case as Node.js has them
export function isFromQuotewire(body, headers) {
  const secret = process.env.QUOTEWIRE_SECRET;
  if (!secret) throw new Error('QUOTEWIRE_SECRET is not set');
  const expected = Buffer.from(createHmac('sha256', secret).update(body).digest('hex'));
  return ['x-addtoquote-signature', 'x-addtoquote-signature-previous'].some((name) => {
    const given = Buffer.from(headers[name] ?? '');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}
`;

const PYTHON = `import hashlib
import hmac
import os

# body: the raw request body as bytes, before any JSON parsing
# headers: request.headers of Flask, Django, FastAPI and others
def is_from_quotewire(body, headers):
    secret = os.environ["QUOTEWIRE_SECRET"].encode()
    if not secret:
        raise RuntimeError("QUOTEWIRE_SECRET is empty")
    expected = hmac.new(secret, body, hashlib.sha256).hexdigest().encode()
    return any(
        hmac.compare_digest(expected, headers.get(name, "").encode())
        for name in ("X-AddToQuote-Signature", "X-AddToQuote-Signature-Previous")
    )
`;

const PHP = `<?php
// $body: file_get_contents('php://input'), before any JSON parsing
// $server: $_SERVER
function is_from_quotewire(string $body, array $server): bool
{
    $secret = getenv('QUOTEWIRE_SECRET');
    if (!$secret) {
        throw new RuntimeException('QUOTEWIRE_SECRET is not set');
    }
    $expected = hash_hmac('sha256', $body, $secret);
    return hash_equals($expected, $server['HTTP_X_ADDTOQUOTE_SIGNATURE'] ?? '')
        || hash_equals($expected, $server['HTTP_X_ADDTOQUOTE_SIGNATURE_PREVIOUS'] ?? '');
}
`;

const RUBY = `require 'openssl'

# body: request.body.read, before any JSON parsing
# env: the Rack environment, request.env in Rails and Sinatra
def from_quotewire?(body, env)
  secret = ENV.fetch('QUOTEWIRE_SECRET')
  raise 'QUOTEWIRE_SECRET is empty' if secret.empty?

  expected = OpenSSL::HMAC.hexdigest('SHA256', secret, body)
  %w[HTTP_X_ADDTOQUOTE_SIGNATURE HTTP_X_ADDTOQUOTE_SIGNATURE_PREVIOUS].any? do |name|
    OpenSSL.secure_compare(expected, env[name].to_s)
  end
end
`;

/** The hex HMAC of the raw body, by the current secret or by the one that a rotation still lets sign. */
export const NATIVE_SAMPLES: Samples = { node: NODE, python: PYTHON, php: PHP, ruby: RUBY };
