import type { PlainTextKey } from '../texts/catalogue.ts';

export type ResendRefusal = 'not_found' | 'endpoint_removed' | 'endpoint_disabled';

export type ResendResult =
  | {
      ok: true;
      /** Its endpoint is paused: it is sent when that is resumed. */
      waitsForResume: boolean;
    }
  | { ok: false; reason: ResendRefusal };

const REFUSALS: Record<ResendRefusal, PlainTextKey> = {
  not_found: 'replays.one.notFound',
  endpoint_removed: 'replays.one.removed',
  endpoint_disabled: 'replays.one.disabled',
};

/** What came of asking for a resend, for the person who asked. */
export function resendInWords(result: ResendResult): PlainTextKey {
  if (!result.ok) return REFUSALS[result.reason];
  return result.waitsForResume ? 'replays.one.waits' : 'replays.one.sent';
}
