import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { redisIsAvailable } from '#test/setup/redis.ts';
import { addTo, judge, type Results } from './limits.ts';
import { adminGrowth } from './measures/admin-growth.ts';
import { browser } from './measures/browser.ts';
import { burst } from './measures/burst.ts';
import { isolation } from './measures/isolation.ts';
import { latency } from './measures/latency.ts';
import { logPages } from './measures/log-pages.ts';
import type { Measure } from './measures/measure.ts';
import { memory } from './measures/memory.ts';
import { throughput } from './measures/throughput.ts';
import { table } from './report.ts';
import { runFacts } from './run-facts.ts';
import { openStage } from './stage/stage.ts';

const MEASURES: readonly Measure[] = [
  throughput,
  latency,
  isolation,
  burst,
  logPages,
  adminGrowth,
  browser,
  memory,
];
const NAMES = MEASURES.flatMap(({ names }) => names);
const OUT = fileURLToPath(new URL('out/', import.meta.url));

const HELP = `npm run bench [-- options]

  --only A,B    only these of ${NAMES.join(', ')}
  --quick       shorter runs, for development: about three minutes instead of half an hour
  --cpu-prof    profiles of the workers, in test/bench/out

Figures go to test/bench/out/latest.json. Exits 1 when a limit is missed.
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    'cpu-prof': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const interruption = new AbortController();
const interrupted = interruption.signal;
const only = values.only?.split(',') ?? NAMES;
const unknown = only.filter((name) => !NAMES.includes(name));

if (values.help) {
  console.log(HELP);
} else if (unknown.length > 0) {
  console.error(`There is no measure "${unknown.join(', ')}": ${NAMES.join(', ')}.`);
  process.exitCode = 2;
} else if (!redisIsAvailable()) {
  console.error('The bench needs a redis-server on the PATH.');
  process.exitCode = 2;
} else {
  process.exitCode = await bench().catch((error: unknown) => {
    // What was ended under it fails, and is no news.
    if (!interrupted.aborted) console.error(error);
    return 1;
  });
}

async function bench(): Promise<number> {
  await using stack = new AsyncDisposableStack();
  endWith(stack);
  await mkdir(OUT, { recursive: true });
  const { quick, 'cpu-prof': profiled } = values;
  const stage = await openStage({ stack, quick, outDir: OUT, profiled });
  const results: Results = runFacts({ quick, only });
  for (const measure of MEASURES) {
    const wanted = new Set(measure.names.filter((name) => only.includes(name)));
    if (wanted.size === 0) continue;
    console.log(`${[...wanted].join(', ')} …`);
    const found = await measure.run(stage, wanted);
    console.log(table(found));
    addTo(results, found);
    // After each, so that a run that is ended early leaves what it found.
    await writeFile(`${OUT}latest.json`, `${JSON.stringify(results, null, 2)}\n`);
  }
  console.log(`${quick ? 'A quick run' : 'The run'} as a whole:\n\n${table(results)}`);
  return judge(results).every(({ passed }) => passed) ? 0 : 1;
}

/** Ctrl-C ends what was started, the last one first. */
function endWith(stack: AsyncDisposableStack): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      interruption.abort();
      void stack.disposeAsync().finally(() => process.exit(130));
    });
  }
}
