/** What a run found, as it is stored: figures under the names of issue and README, nested by their dots. */
export interface Results {
  [name: string]: Figure | Results | readonly Results[];
}

type Figure = number | string | boolean | readonly number[] | readonly string[] | null;

interface Limit {
  /** Where the figure is found, like `redis.ratioToRaw`. */
  path: string;
  atLeast?: number;
  atMost?: number;
}

/** What the app promises. Ratios to the same machine's own limits, so that they hold on any. */
const LIMITS: readonly Limit[] = [
  { path: 'redis.ratioToRaw', atLeast: 0.5 },
  { path: 'postgres.ratioToRaw', atLeast: 0.35 },
  { path: 'latency.p50Ratio', atMost: 3 },
  { path: 'latency.p99Ratio', atMost: 5 },
  { path: 'isolation.ratio', atMost: 1.5 },
  { path: 'burst.ratio', atMost: 2 },
  { path: 'log.growthRatio', atMost: 2 },
  { path: 'admin.growthRatio', atMost: 2 },
  // Not ratios: Shopify's own bars for apps, on a processor slowed four times.
  { path: 'admin.lcpMs', atMost: 2_500 },
  { path: 'admin.cls', atMost: 0.1 },
  { path: 'admin.inpMs', atMost: 200 },
  { path: 'memory.workerRssMb', atMost: 250 },
  { path: 'memory.growthRatio', atMost: 1.1 },
];

/** What another measure found beside what is known, also under a name that there is already. */
export function addTo(results: Results, found: Results): void {
  for (const [name, value] of Object.entries(found)) {
    const known = results[name];
    results[name] = isResults(known) && isResults(value) ? { ...known, ...value } : value;
  }
}

function isResults(value: Results[string] | undefined): value is Results {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface Judged {
  path: string;
  value: number;
  /** "at least 0.5"; null: reported, not judged. */
  limit: string | null;
  passed: boolean;
}

/** The figures worth a line of their own, with what they are held to; of those that were measured. */
export function judge(results: Results): Judged[] {
  const unjudged = REPORTED.map((path) => ({ path }) satisfies Limit);
  return [...unjudged, ...LIMITS].flatMap((limit) => {
    const value = figureAt(results, limit.path);
    return value === undefined ? [] : [judged(limit, value)];
  });
}

const REPORTED = [
  'rawPostsPerSecond',
  'redis.deliveriesPerSecond',
  'postgres.deliveriesPerSecond',
  'latency.p50Ms',
  'latency.p99Ms',
  'latency.floorP50Ms',
  'latency.floorP99Ms',
  'latency.postgres.p50Ratio',
  'latency.postgres.p99Ratio',
  'log.p95Ms',
  'admin.p95Ms',
  'admin.combinedGrowthRatio',
  'admin.boardGrowthRatio',
];

function judged({ path, atLeast, atMost }: Limit, value: number): Judged {
  // Written so that what is not a number passes nothing.
  if (atLeast !== undefined) {
    return { path, value, limit: `at least ${atLeast}`, passed: value >= atLeast };
  }
  if (atMost !== undefined) {
    return { path, value, limit: `at most ${atMost}`, passed: value <= atMost };
  }
  return { path, value, limit: null, passed: true };
}

function figureAt(results: Results, path: string): number | undefined {
  let found: unknown = results;
  for (const name of path.split('.')) {
    found = (found as Record<string, unknown> | undefined)?.[name];
  }
  return typeof found === 'number' ? found : undefined;
}
