import { parseArgs } from 'node:util';
import path from 'node:path';
import { runDemo } from './demo.ts';
import { startSandbox } from './sandbox.ts';
import { SHOPS, type ShopProfile } from './shopify/shop-profile.ts';

const HELP = `npm run sandbox [-- options]

  --demo             send a quote through it with nobody watching, then stop; exits 0 if it arrived
  --base-port N      ports N, N+1, … instead of free ones
  --reset            drop what earlier runs kept
  --dir DIR          keep everything there (default .sandbox)
  --shop NAME        acme, in dollars before tax (default), or berlin, in euros with tax
  --redis URL        the queue on Redis instead of PostgreSQL
`;

const { values } = parseArgs({
  options: {
    demo: { type: 'boolean', default: false },
    'base-port': { type: 'string' },
    reset: { type: 'boolean', default: false },
    dir: { type: 'string', default: '.sandbox' },
    redis: { type: 'string' },
    shop: { type: 'string', default: 'acme' },
    help: { type: 'boolean', default: false },
  },
});

const basePort = values['base-port'] === undefined ? undefined : Number(values['base-port']);

if (values.help) {
  console.log(HELP);
} else if (
  basePort !== undefined &&
  !(Number.isInteger(basePort) && basePort > 0 && basePort < 65_527)
) {
  console.error(`--base-port takes a port number, not "${values['base-port']}".`);
  process.exitCode = 2;
} else if (!isShop(values.shop)) {
  console.error(`--shop takes one of ${Object.keys(SHOPS).join(', ')}, not "${values.shop}".`);
  process.exitCode = 2;
} else if (values.demo) {
  process.exitCode = await runDemo({ basePort, redisUrl: values.redis });
} else {
  await runUntilInterrupted(SHOPS[values.shop]);
}

function isShop(name: string): name is keyof typeof SHOPS {
  return Object.hasOwn(SHOPS, name);
}

async function runUntilInterrupted(profile: ShopProfile): Promise<void> {
  const stopAsked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const sandbox = await startSandbox({
    dir: path.resolve(values.dir),
    basePort,
    reset: values.reset,
    redisUrl: values.redis,
    profile,
    onProgress: (line) => console.log(`  ${line}`),
  });
  const { addresses } = sandbox;
  console.log(`
  Quotewire's sandbox is up. Everything starts at

    ${addresses.start}

    storefront       ${addresses.storefront}
    Shopify admin    ${addresses.admin}
    what arrived     ${addresses.receiverView}
    mails            ${addresses.mailbox}
    an endpoint      ${addresses.endpoint}

  Kept in ${values.dir}/, logs in ${values.dir}/logs/. Ctrl-C stops everything.
`);
  await stopAsked;
  console.log('\n  Stopping: deliveries under way may finish first.');
  await sandbox.stop();
}
