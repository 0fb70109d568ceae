import { customLabelOf, type FieldError, type FieldErrorCode } from '../quotes/field-error.ts';
import { storefrontTexts, type StorefrontLocale } from '../quotes/storefront-texts.ts';

/** What came of a storefront's request, before it is JSON or a page. */
export type Outcome<Body> =
  | { ok: true; status: 200 | 201 | 202; body: Body }
  | {
      ok: false;
      status: number;
      errors: FieldError[];
      retryAfterSeconds?: number;
      /** Names the log line that tells what went wrong. */
      reference?: string;
    };

type Refusal = Extract<Outcome<never>, { ok: false }>;

/** A refusal for one reason that concerns no field. */
export function refusal(status: number, code: FieldErrorCode, retryAfterSeconds?: number): Refusal {
  return { ok: false, status, errors: [{ field: null, code }], retryAfterSeconds };
}

export function outcomeHeaders(outcome: Outcome<unknown>): Headers {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (!outcome.ok && outcome.retryAfterSeconds) {
    headers.set('Retry-After', String(outcome.retryAfterSeconds));
  }
  return headers;
}

/** For who opens the address of a post, for instance by reloading the page that answered it. */
export function postOnly(): Response {
  return new Response(null, { status: 405, headers: { Allow: 'POST' } });
}

/** The outcome for a script: the body, or `{ errors: [{ field, code, message, label? }] }`, the latter of custom fields. */
export function jsonAnswer(outcome: Outcome<unknown>, locale: StorefrontLocale): Response {
  const headers = outcomeHeaders(outcome);
  if (outcome.ok) return Response.json(outcome.body, { status: outcome.status, headers });
  const texts = storefrontTexts(locale);
  const errors = outcome.errors.map((error) => {
    const label = customLabelOf(error.field);
    return { ...error, message: texts.errors[error.code], ...(label !== null && { label }) };
  });
  const { status, reference } = outcome;
  return Response.json({ errors, ...(reference && { reference }) }, { status, headers });
}
