import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import routes from './routes.ts';

/** Beside its pages, the app has what they ask for, without components. */
const isPage = (file: string): boolean => file.endsWith('.tsx');
const pages = (routes.find(({ path }) => path === 'app')?.children ?? [])
  .map(({ file }) => file)
  .filter(isPage);

/** Read, not run: pages open the database. */
const codeOf = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), 'utf8');

test('the app has pages', () => expect(pages).toContain('routes/app.home.tsx'));

test.each(pages)('%s can ask for a new session token', async (file) => {
  expect(await codeOf(file)).toContain('\nexport const headers = boundary.headers;\n');
});

test.each(pages)('%s leaves people where they are while the network is gone', async (file) => {
  expect(await codeOf(file)).toContain("\nexport { clientLoader } from '../ui/stay-here.ts';\n");
});
