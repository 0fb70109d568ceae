import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { issueCertificate, loadOrCreateCa } from './certificates.ts';

test('the authority is made once, and what it issues holds for the hosts asked for', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'quotewire-ca-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const ca = await loadOrCreateCa(dir);
  expect(await loadOrCreateCa(dir)).toEqual(ca);

  const { cert } = await issueCertificate(ca, ['localhost', '127.0.0.1', '*.myshopify.com']);
  const leaf = new X509Certificate(cert);
  expect(leaf.verify(new X509Certificate(ca.certPem).publicKey)).toBe(true);
  expect(leaf.checkHost('localhost')).toBeDefined();
  expect(leaf.checkHost('acme.myshopify.com')).toBeDefined();
  expect(leaf.checkIP('127.0.0.1')).toBeDefined();
  expect(leaf.checkHost('example.com')).toBeUndefined();
});
