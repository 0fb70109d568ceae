import type { Samples } from './sample-languages.ts';

const NODE = `import { timingSafeEqual } from 'node:crypto';

// headers: request.headers, their names in lower case as Node.js has them
export function isFromQuotewire(body, headers) {
  const secret = process.env.QUOTEWIRE_SECRET;
  if (!secret) throw new Error('QUOTEWIRE_SECRET is not set');
  const expected = Buffer.from(secret);
  const given = Buffer.from(headers['qn-secret'] ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
`;

const PYTHON = `import hmac
import os

# headers: request.headers of Flask, Django, FastAPI and others
def is_from_quotewire(body, headers):
    secret = os.environ["QUOTEWIRE_SECRET"].encode()
    if not secret:
        raise RuntimeError("QUOTEWIRE_SECRET is empty")
    return hmac.compare_digest(secret, headers.get("qn-secret", "").encode())
`;

const PHP = `<?php
// $server: $_SERVER
function is_from_quotewire(string $body, array $server): bool
{
    $secret = getenv('QUOTEWIRE_SECRET');
    if (!$secret) {
        throw new RuntimeException('QUOTEWIRE_SECRET is not set');
    }
    return hash_equals($secret, $server['HTTP_QN_SECRET'] ?? '');
}
`;

const RUBY = `require 'openssl'

# env: the Rack environment, request.env in Rails and Sinatra
def from_quotewire?(_body, env)
  secret = ENV.fetch('QUOTEWIRE_SECRET')
  raise 'QUOTEWIRE_SECRET is empty' if secret.empty?

  OpenSSL.secure_compare(secret, env['HTTP_QN_SECRET'].to_s)
end
`;

/** The secret itself. */
export const B2B_NINJA_SAMPLES: Samples = { node: NODE, python: PYTHON, php: PHP, ruby: RUBY };
