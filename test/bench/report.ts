import { judge, type Results } from './limits.ts';

/** The run as a table, a line a figure: value, limit, verdict. */
export function table(results: Results): string {
  const lines = judge(results).map(({ path, value, limit, passed }) => [
    path,
    String(value),
    limit ?? '',
    limit === null ? '' : passed ? 'pass' : 'MISSED',
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => `  ${line.trimEnd()}\n`)
    .join('');
}
