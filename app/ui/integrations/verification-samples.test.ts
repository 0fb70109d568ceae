import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SAMPLE_LANGUAGES } from './sample-languages.ts';
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

type Case = [what: string, headers: Record<string, string>, answer: 'yes' | 'no'];

const NATIVE_CASES: Case[] = [
  ['our signature', { [SIGNATURE]: signed(body) }, 'yes'],
  ['by the secret before a rotation', { [SIGNATURE]: other, [PREVIOUS]: signed(body) }, 'yes'],
  ['of another body', { [SIGNATURE]: signed(`${body} `) }, 'no'],
  ['by another secret', { [SIGNATURE]: other, [PREVIOUS]: other }, 'no'],
  ...wrong(SIGNATURE, signed(body)),
];

const base64 = (text: string, by = secret) =>
  createHmac('sha256', by).update(text).digest('base64');
const SUPEROFFICE = 'X-Superoffice-Signature';
const SUPEROFFICE_CASES: Case[] = [
  ['our signature', { [SUPEROFFICE]: base64(body) }, 'yes'],
  ['of another body', { [SUPEROFFICE]: base64(`${body} `) }, 'no'],
  ['by another secret', { [SUPEROFFICE]: base64(body, 'whsec_b3RoZXI=') }, 'no'],
  ...wrong(SUPEROFFICE, base64(body)),
];

const B2B_NINJA = 'qn-secret';
const B2B_NINJA_CASES: Case[] = [
  ['our secret', { [B2B_NINJA]: secret }, 'yes'],
  ['another secret', { [B2B_NINJA]: 'whsec_b3RoZXI=' }, 'no'],
  ...wrong(B2B_NINJA, secret),
];

/** What no receiver takes, whatever it looks at. */
function wrong(header: string, right: string): Case[] {
  return [
    ['none', {}, 'no'],
    ['an empty one', { [header]: '' }, 'no'],
    ['half of it', { [header]: right.slice(0, right.length / 2) }, 'no'],
    ['it and more', { [header]: `${right}00` }, 'no'],
    ['letters past ASCII', { [header]: 'é'.repeat(right.length) }, 'no'],
  ];
}

const FORMAT_CASES = [
  { format: 'native', cases: NATIVE_CASES, empty: { [SIGNATURE]: signed(body, '') } },
  { format: 'superoffice', cases: SUPEROFFICE_CASES, empty: { [SUPEROFFICE]: base64(body, '') } },
  { format: 'b2b_ninja', cases: B2B_NINJA_CASES, empty: { [B2B_NINJA]: '' } },
] as const;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'quotewire-samples-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

for (const { format, cases, empty } of FORMAT_CASES) {
  for (const { id, language } of SAMPLE_LANGUAGES) {
    const runtime = RUNTIMES[id];
    const installed = runtime !== undefined && isInstalled(runtime.command);
    const title = installed ? language : `${language} (not executed: it is not installed here)`;

    test.runIf(installed)(
      `the code that merchants copy accepts what is ours and nothing else: ${format}, ${title}`,
      { timeout: 60_000 },
      async () => {
        const { command = '', extension = '', around = '' } = runtime ?? {};
        const file = path.join(dir, `${format}.${extension}`);
        await writeFile(file, VERIFICATION_SAMPLES[format][id] + around);
        const run = (headers: Record<string, string>) =>
          spawnSync(command, [file], {
            input: JSON.stringify({ body, headers }),
            encoding: 'utf8',
          });
        vi.stubEnv('QUOTEWIRE_SECRET', secret);
        const answers = cases.map(([what, headers]) => {
          const { stdout, stderr } = run(headers);
          return [what, stdout.trim() || stderr];
        });
        expect(answers).toEqual(cases.map(([what, , answer]) => [what, answer]));

        for (const missing of [undefined, '']) {
          vi.stubEnv('QUOTEWIRE_SECRET', missing);
          const withoutSecret = run(empty);
          vi.unstubAllEnvs();
          expect(withoutSecret.stdout).not.toContain('yes');
          expect(withoutSecret.status).not.toBe(0);
        }
      },
    );
  }
}

test('each sample names its headers, takes the secret from the environment and holds none', () => {
  expect(SAMPLE_LANGUAGES.map(({ id }) => id)).toEqual(Object.keys(RUNTIMES));
  expect(VERIFICATION_SAMPLES.salesbyte).toBe(VERIFICATION_SAMPLES.native);
  const named = {
    native: [SIGNATURE, PREVIOUS],
    superoffice: [SUPEROFFICE],
    b2b_ninja: [B2B_NINJA],
  };
  for (const { format } of FORMAT_CASES) {
    for (const code of Object.values(VERIFICATION_SAMPLES[format])) {
      const names = code.replaceAll('_', '-').toLowerCase();
      for (const header of named[format]) expect(names).toContain(header.toLowerCase());
      expect(code).toContain('QUOTEWIRE_SECRET');
      expect(code).not.toContain('whsec_');
    }
  }
});
