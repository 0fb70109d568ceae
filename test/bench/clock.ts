/**
 * Milliseconds on the one clock that all processes of a machine share (CLOCK_MONOTONIC). Two
 * processes' `performance.timeOrigin` may differ by a correction of the wall clock in between.
 */
export function nowMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
