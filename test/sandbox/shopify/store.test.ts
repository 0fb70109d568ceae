import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from './store.ts';
import { findToken, issueOfflineToken } from './tokens.ts';

function temporaryDir(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'quotewire-store-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

test('what was written is there after a restart, tokens too', () => {
  const dir = temporaryDir();
  const clock = () => new Date('2026-11-21T18:00:00Z');
  const store = openStore(dir);
  const token = issueOfflineToken({ store, clock }, { scopes: ['read_products'], expiring: true });
  const gid = store.gid('Customer');
  store.changed();
  store.flush();

  const reopened = openStore(dir);
  const found = findToken({ store: reopened, clock }, token.accessToken);
  expect(found?.scopes).toEqual(['read_products']);
  expect(reopened.gid('Customer')).not.toBe(gid);
});

test('an access token is no use after its hour', () => {
  const store = openStore(temporaryDir());
  const at = (time: string) => ({ store, clock: () => new Date(time) });
  const token = issueOfflineToken(at('2026-11-21T18:00:00Z'), { scopes: [], expiring: true });
  expect(findToken(at('2026-11-21T18:59:59Z'), token.accessToken)).not.toBeNull();
  expect(findToken(at('2026-11-21T19:00:00Z'), token.accessToken)).toBeNull();
  store.flush();
});
