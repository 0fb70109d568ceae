import {
  DEFAULT_PERIOD,
  INSIGHT_PERIODS,
  type InsightPeriod,
} from '../../../quotes/insights/insight-period.ts';

/** Parameters of the address that say what the figures are of. */
export const PERIOD_PARAM = 'period';
export const PERSON_PARAM = 'person';

/** What the figures are of. */
export interface Choice {
  period: InsightPeriod;
  /** A team member's id; null: everybody. */
  person: string | null;
}

interface ReadChoice {
  chosen: Choice;
  /** What of the address makes no sense, or is not there any more. */
  leftOut: (keyof Choice)[];
}

/** Reads an address: without a word of it the figures are of 30 days, and of everybody. */
export function readFiguresChoice(
  params: URLSearchParams,
  team: readonly { id: string }[],
): ReadChoice {
  const period = params.get(PERIOD_PARAM) ?? '';
  const person = params.get(PERSON_PARAM) ?? '';
  const known = {
    period: INSIGHT_PERIODS.find((each) => each === period),
    person: team.find(({ id }) => id === person)?.id,
  };
  return {
    chosen: { period: known.period ?? DEFAULT_PERIOD, person: known.person ?? null },
    leftOut: [
      ...(period !== '' && !known.period ? (['period'] as const) : []),
      ...(person !== '' && !known.person ? (['person'] as const) : []),
    ],
  };
}
