/** What came of stopping a replay or going on with it. */
export type ResumeResult = { ok: true } | { ok: false; reason: 'not_found' | 'too_many' };
