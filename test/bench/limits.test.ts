import { expect, it } from 'vitest';
import { judge } from './limits.ts';

it('holds what was measured against its limit, and nothing else', () => {
  expect(judge({ redis: { ratioToRaw: 0.49 }, latency: { p50Ratio: 3 } })).toEqual([
    { path: 'redis.ratioToRaw', value: 0.49, limit: 'at least 0.5', passed: false },
    { path: 'latency.p50Ratio', value: 3, limit: 'at most 3', passed: true },
  ]);
});

it('reports figures that have no limit', () => {
  expect(judge({ rawPostsPerSecond: 12_000 })).toEqual([
    { path: 'rawPostsPerSecond', value: 12_000, limit: null, passed: true },
  ]);
});

it('lets nothing pass that is not a number', () => {
  expect(judge({ burst: { ratio: Number.NaN } })[0]?.passed).toBe(false);
});
