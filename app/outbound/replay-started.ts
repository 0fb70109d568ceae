/** What came of asking for a replay. */
export type StartedReplay =
  { ok: true; replayId: string } | { ok: false; reason: 'nothing_to_send' };
