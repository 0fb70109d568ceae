import { readPlainForm, type PlainForm } from '../quotes/plain-form.ts';
import { readLimitedBody } from './limited-body.server.ts';

/** 250 lines with custom fields and a long message are about 60 KB. */
const MAX_BODY_BYTES = 256 * 1024;

/** What a storefront posted. */
export type ProxyBody =
  | { kind: 'json'; value: unknown }
  | { kind: 'form'; form: PlainForm }
  | { kind: 'refused'; status: 400 | 413 | 415; isForm: boolean };

/** Reads a JSON or form body of at most 256 KB, whatever length it claims to have. */
export async function readProxyBody(request: Request): Promise<ProxyBody> {
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  const isForm = type === 'application/x-www-form-urlencoded';
  if (!isForm && type !== 'application/json') return { kind: 'refused', status: 415, isForm };
  const bytes = await readLimitedBody(request, MAX_BODY_BYTES);
  if (bytes === null) return { kind: 'refused', status: 413, isForm };
  const text = bytes.toString('utf8');
  if (isForm) return { kind: 'form', form: readPlainForm(text) };
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'refused', status: 400, isForm };
  }
}
