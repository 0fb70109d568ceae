import { fileURLToPath } from 'node:url';
import { buildApp } from '../sandbox/build-app.ts';

/** Browser tests run what production runs: the pages are built once a run. */
export default async function setup(): Promise<void> {
  await buildApp(fileURLToPath(new URL('../..', import.meta.url)));
}
