import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCA, createCert } from 'mkcert';

/** The sandbox's own certificate authority. No browser is asked to trust it; the app's processes are. */
export interface CertificateAuthority {
  certPem: string;
  keyPem: string;
  /** For NODE_EXTRA_CA_CERTS. */
  certPath: string;
}

const CA_DAYS = 3650;
/** Below the 398 days that TLS clients accept of a leaf at most. */
const LEAF_DAYS = 390;

/** The authority kept in `dir`, made at first use. */
export async function loadOrCreateCa(dir: string): Promise<CertificateAuthority> {
  const certPath = path.join(dir, 'ca.pem');
  const keyPath = path.join(dir, 'ca-key.pem');
  try {
    const [certPem, keyPem] = await Promise.all([
      readFile(certPath, 'utf8'),
      readFile(keyPath, 'utf8'),
    ]);
    return { certPem, keyPem, certPath };
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const made = await createCA({
    organization: 'Quotewire sandbox',
    countryCode: 'US',
    state: 'None',
    locality: 'Local',
    validity: CA_DAYS,
  });
  await mkdir(dir, { recursive: true });
  await writeFile(keyPath, made.key, { mode: 0o600 });
  await writeFile(certPath, made.cert);
  return { certPem: made.cert, keyPem: made.key, certPath };
}

/** A certificate for `hosts` (names or addresses), with the authority's appended: what a TLS server wants. */
export async function issueCertificate(
  ca: CertificateAuthority,
  hosts: string[],
): Promise<{ cert: string; key: string }> {
  const made = await createCert({
    ca: { key: ca.keyPem, cert: ca.certPem },
    domains: hosts,
    validity: LEAF_DAYS,
  });
  return { cert: `${made.cert.trim()}\n${ca.certPem}`, key: made.key };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
