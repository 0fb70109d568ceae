import { defineConfig } from 'vitest/config';

/**
 * Settings of a process under test. The database address is a dead one: integration tests connect to
 * databases of their own, and whatever reaches for the process's own is told so at once.
 */
const processEnv = {
  NODE_ENV: 'test' as const,
  LOG_LEVEL: 'silent',
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none',
  SHOPIFY_API_KEY: 'test-api-key',
  SHOPIFY_API_SECRET: 'test-api-secret',
  SHOPIFY_APP_URL: 'https://quotewire.test',
  ENCRYPTION_KEYS: `test:${'A'.repeat(43)}=`,
};

/** Unit tests live beside what they test; integration tests have a real database; e2e drives Chromium. */
export default defineConfig({
  test: {
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'test/results/vitest.json' }]]
      : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'app/**/*.test.{ts,tsx}',
            'extensions/**/*.test.ts',
            'test/sandbox/**/*.test.ts',
            'test/bench/**/*.test.ts',
            'test/seeds/**/*.test.{ts,tsx}',
            'test/texts/**/*.test.ts',
            'prisma/**/*.test.ts',
          ],
          setupFiles: ['test/setup/no-console-errors.ts'],
          env: processEnv,
          // Alone they take up to two; thousands of inputs or a browser take longer on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/setup/template-database.ts'],
          setupFiles: ['test/setup/no-console-errors.ts'],
          env: processEnv,
          // Most of their time is waiting: for leases, retries, databases.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/setup/built-app.ts'],
          setupFiles: ['test/setup/no-console-errors.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
