import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { VERIFICATION_SAMPLES } from './verification-samples.ts';

/** How each sample is run: a program around it reads a case from its input and prints yes or no. */
const RUNTIMES: Record<string, { command: string; extension: string; around: string }> = {
  node: {
    command: process.execPath,
    extension: 'mjs',
    around: `
const { body, headers } = JSON.parse((await import('node:fs')).readFileSync(0, 'utf8'));
const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
console.log(isFromQuotewire(body, Object.fromEntries(lower)) ? 'yes' : 'no');`,
  },
  python: {
    command: 'python3',
    extension: 'py',
    around: `
import json, sys
case = json.loads(sys.stdin.buffer.read().decode())
print("yes" if is_from_quotewire(case["body"].encode(), case["headers"]) else "no")`,
  },
  php: {
    command: 'php',
    extension: 'php',
    around: `
$case = json_decode(file_get_contents('php://stdin'), true);
$server = [];
foreach ($case['headers'] as $name => $value) {
    $server['HTTP_' . strtoupper(str_replace('-', '_', $name))] = $value;
}
echo is_from_quotewire($case['body'], $server) ? 'yes' : 'no';`,
  },
  ruby: {
    command: 'ruby',
    extension: 'rb',
    around: `
require 'json'
given = JSON.parse($stdin.read.force_encoding('UTF-8'))
env = given['headers'].to_h { |name, value| ["HTTP_#{name.upcase.tr('-', '_')}", value] }
puts from_quotewire?(given['body'], env) ? 'yes' : 'no'`,
  },
};

const isInstalled = (command: string): boolean =>
  spawnSync(command, ['--version'], { encoding: 'utf8' }).status === 0;

const body = '{"type":"quote.test","data":{"message":"Größe – 数量"}}';
const secret = 'whsec_c2VjcmV0';
const signed = (text: string, by = secret) => createHmac('sha256', by).update(text).digest('hex');
const SIGNATURE = 'X-AddToQuote-Signature';
const PREVIOUS = 'X-AddToQuote-Signature-Previous';
const other = signed(body, 'whsec_b3RoZXI=');

const CASES: [what: string, headers: Record<string, string>, answer: 'yes' | 'no'][] = [
  ['our signature', { [SIGNATURE]: signed(body) }, 'yes'],
  ['by the secret before a rotation', { [SIGNATURE]: other, [PREVIOUS]: signed(body) }, 'yes'],
  ['of another body', { [SIGNATURE]: signed(`${body} `) }, 'no'],
  ['by another secret', { [SIGNATURE]: other, [PREVIOUS]: other }, 'no'],
  ['none', {}, 'no'],
  ['an empty one', { [SIGNATURE]: '' }, 'no'],
  ['half of it', { [SIGNATURE]: signed(body).slice(0, 32) }, 'no'],
  ['it and more', { [SIGNATURE]: `${signed(body)}00` }, 'no'],
  ['letters past ASCII', { [SIGNATURE]: 'é'.repeat(64) }, 'no'],
];

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'quotewire-samples-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

for (const { id, language, code } of VERIFICATION_SAMPLES) {
  const runtime = RUNTIMES[id];
  const installed = runtime !== undefined && isInstalled(runtime.command);
  const title = installed ? language : `${language} (not executed: it is not installed here)`;

  test.runIf(installed)(
    `the code that merchants copy accepts our signatures and nothing else: ${title}`,
    { timeout: 60_000 },
    async () => {
      const { command = '', extension = '', around = '' } = runtime ?? {};
      const file = path.join(dir, `sample.${extension}`);
      await writeFile(file, code + around);
      const run = (headers: Record<string, string>) =>
        spawnSync(command, [file], { input: JSON.stringify({ body, headers }), encoding: 'utf8' });
      vi.stubEnv('QUOTEWIRE_SECRET', secret);
      const answers = CASES.map(([what, headers]) => {
        const { stdout, stderr } = run(headers);
        return [what, stdout.trim() || stderr];
      });
      expect(answers).toEqual(CASES.map(([what, , answer]) => [what, answer]));

      for (const missing of [undefined, '']) {
        vi.stubEnv('QUOTEWIRE_SECRET', missing);
        const withoutSecret = run({ [SIGNATURE]: signed(body, '') });
        vi.unstubAllEnvs();
        expect(withoutSecret.stdout).not.toContain('yes');
        expect(withoutSecret.status).not.toBe(0);
      }
    },
  );
}

test('each sample names both headers, takes the secret from the environment and holds none', () => {
  expect(VERIFICATION_SAMPLES.map(({ id }) => id)).toEqual(Object.keys(RUNTIMES));
  for (const { code } of VERIFICATION_SAMPLES) {
    const names = code.replaceAll('_', '-');
    expect(names).toMatch(/x-addtoquote-signature\b/i);
    expect(names).toMatch(/x-addtoquote-signature-previous/i);
    expect(code).toContain('QUOTEWIRE_SECRET');
    expect(code).not.toContain('whsec_');
  }
});
