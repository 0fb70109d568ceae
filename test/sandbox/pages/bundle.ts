import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * One classic script of a TypeScript entry and all it imports, for a browser. `define` replaces
 * global names by JSON values.
 */
export async function bundle(entry: URL, define: Record<string, unknown> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: fileURLToPath(entry), output: { format: 'iife' } },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`${entry.href} did not become a script.`);
  return chunk.code;
}
