import { QUOTE_STATUSES, type QuoteStatus } from './quote.ts';
import { leadsTo, TRANSITIONS, type Step } from './transitions.ts';

const STEPS = Object.keys(TRANSITIONS) as Step[];

/** The page about statuses, drawn from the table of transitions: docs/quote-statuses.md. */
export function statusPage(): string {
  return [
    '# Statuses of a quote',
    '',
    'Drawn from the table in `app/quotes/transitions.ts`. After a change there, draw it anew:',
    '`npx vitest run --project unit app/quotes/status-diagram.test.ts --update`.',
    '',
    'The merchant’s own pipeline of stages is another axis, which any step may move a quote along.',
    '',
    '```mermaid',
    ...diagram(),
    '```',
    '',
    'Steps that a status allows and that lead nowhere else are left out above:',
    '',
    ...table(),
    '',
  ].join('\n');
}

function diagram(): string[] {
  const arrows = QUOTE_STATUSES.flatMap((from) =>
    QUOTE_STATUSES.filter((to) => to !== from).flatMap((to) => {
      const steps = STEPS.filter((step) => leadsTo(step, from).includes(to));
      return steps.length > 0 ? [`  ${from} --> ${to}: ${steps.join(', ')}`] : [];
    }),
  );
  return ['stateDiagram-v2', '  [*] --> requested', ...arrows, '  deleted --> [*]'];
}

function table(): string[] {
  const rows = QUOTE_STATUSES.map((status) => [status, staying(status)] as const);
  const wide = (column: 0 | 1, title: string): number =>
    Math.max(title.length, ...rows.map((row) => row[column].length));
  const widths = [wide(0, 'status'), wide(1, 'steps')] as const;
  const line = (first: string, second: string): string =>
    `| ${first.padEnd(widths[0])} | ${second.padEnd(widths[1])} |`;
  return [
    line('status', 'steps'),
    line('-'.repeat(widths[0]), '-'.repeat(widths[1])),
    ...rows.map(([status, steps]) => line(status, steps)),
  ];
}

function staying(status: QuoteStatus): string {
  return STEPS.filter((step) => leadsTo(step, status).includes(status)).join(', ') || 'none';
}
