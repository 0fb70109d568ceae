import type { Samples } from './sample-languages.ts';

const NODE = `import { createHmac, timingSafeEqual } from 'node:crypto';

// body: the raw request body, before any JSON parsing
// headers: request.headers, their names in lower case as Node.js has them
export function isFromQuotewire(body, headers) {
  const secret = process.env.QUOTEWIRE_SECRET;
  if (!secret) throw new Error('QUOTEWIRE_SECRET is not set');
  const expected = Buffer.from(createHmac('sha256', secret).update(body).digest('base64'));
  const given = Buffer.from(headers['x-superoffice-signature'] ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
`;

const PYTHON = `import base64
import hashlib
import hmac
import os

# body: the raw request body as bytes, before any JSON parsing
# headers: request.headers of Flask, Django, FastAPI and others
def is_from_quotewire(body, headers):
    secret = os.environ["QUOTEWIRE_SECRET"].encode()
    if not secret:
        raise RuntimeError("QUOTEWIRE_SECRET is empty")
    expected = base64.b64encode(hmac.new(secret, body, hashlib.sha256).digest())
    return hmac.compare_digest(expected, headers.get("X-Superoffice-Signature", "").encode())
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
    $expected = base64_encode(hash_hmac('sha256', $body, $secret, true));
    return hash_equals($expected, $server['HTTP_X_SUPEROFFICE_SIGNATURE'] ?? '');
}
`;

const RUBY = `require 'openssl'

# body: request.body.read, before any JSON parsing
# env: the Rack environment, request.env in Rails and Sinatra
def from_quotewire?(body, env)
  secret = ENV.fetch('QUOTEWIRE_SECRET')
  raise 'QUOTEWIRE_SECRET is empty' if secret.empty?

  expected = [OpenSSL::HMAC.digest('SHA256', secret, body)].pack('m0')
  OpenSSL.secure_compare(expected, env['HTTP_X_SUPEROFFICE_SIGNATURE'].to_s)
end
`;

/** The base64 HMAC of the raw body. */
export const SUPEROFFICE_SAMPLES: Samples = { node: NODE, python: PYTHON, php: PHP, ruby: RUBY };
