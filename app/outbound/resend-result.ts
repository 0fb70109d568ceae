export type ResendRefusal = 'not_found' | 'endpoint_removed' | 'endpoint_disabled';

export type ResendResult =
  | {
      ok: true;
      /** Its endpoint is paused: it is sent when that is resumed. */
      waitsForResume: boolean;
    }
  | { ok: false; reason: ResendRefusal };

const REFUSALS: Record<ResendRefusal, string> = {
  not_found: 'This delivery is no longer there.',
  endpoint_removed: 'Its endpoint was removed, so there is nowhere to send it.',
  endpoint_disabled: 'Its endpoint is disabled. Enable it, then send this again.',
};

/** What came of asking for a resend, for the person who asked. */
export function resendInWords(result: ResendResult): string {
  if (!result.ok) return REFUSALS[result.reason];
  return result.waitsForResume
    ? 'It is sent when you resume the endpoint.'
    : 'It is being sent again.';
}
