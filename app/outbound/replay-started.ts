/** A shop may have so many replays running at once: every worker looks at all of them twice a second. */
export const MOST_RUNNING = 20;

/** What came of asking for a replay. */
export type StartedReplay =
  { ok: true; replayId: string } | { ok: false; reason: 'nothing_to_send' | 'too_many' };
