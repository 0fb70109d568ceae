// @ts-check

/** @typedef {import('./quote-request-language.js').Problem} Problem */
/** @typedef {{ url: string, parameters: { name: string, value: string }[] }} Upload */
/** @typedef {{ onProgress: (share: number) => void, signal: AbortSignal }} Watch */

/** The shop's app proxy: Shopify signs what goes through it and forwards it to the app. */
const APP = '/apps/quotewire';
const TIMEOUT_MS = 30_000;
/** 20 MB at 0.3 Mbit/s. */
const TRANSFER_TIMEOUT_MS = 600_000;
/** Shopify has usually looked at a file within seconds. */
const MAX_POLLS = 60;
const POLL_MS = 1_000;

/**
 * Sends a request for a quote. Never throws.
 * @param {unknown} request
 * @returns {Promise<{ quoteNumber: string } | { problems: Problem[] }>}
 */
export async function sendRequest(request) {
  const { body, problems } = await post('/quotes', request);
  return body?.quote_number ? { quoteNumber: String(body.quote_number) } : { problems };
}

/**
 * Sends a file straight to the shop's storage, then has the app look at what arrived. Never throws.
 * @param {File} file
 * @param {Watch & { onChecking: () => void }} watch
 * @returns {Promise<{ fileId: string } | { problem: Problem }>}
 */
export async function uploadFile(file, { onProgress, onChecking, signal }) {
  const { name, type, size } = file;
  if (signal.aborted) return refusal();
  const { body, problems } = await post('/uploads', { filename: name, mime_type: type, size });
  if (!body) return refusal(problems);
  if (!(await sendToStorage(file, body.upload, { onProgress, signal }))) return refusal();
  onChecking();
  for (let polls = 0; polls < MAX_POLLS && !signal.aborted; polls++) {
    const seen = await post('/uploads/complete', { file_id: body.file_id });
    if (!seen.body) return refusal(seen.problems);
    if (seen.status === 200) return { fileId: body.file_id };
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return refusal();
}

/**
 * What is not the app's JSON (Shopify's error page, a password page) counts as unavailable.
 * @param {string} path
 * @param {unknown} payload
 */
async function post(path, payload) {
  try {
    const response = await fetch(APP + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { ok, status } = response;
    const body = await response.json().catch(() => null);
    const passing = [{ field: null, code: status === 429 ? 'rate_limited' : 'unavailable' }];
    const problems = Array.isArray(body?.errors) ? body.errors : passing;
    return { status, body: ok ? body : null, problems };
  } catch {
    return { status: 0, body: null, problems: [{ field: null, code: 'network' }] };
  }
}

/**
 * XMLHttpRequest, because fetch does not tell how much of a body has been sent.
 * @param {File} file
 * @param {Upload} upload
 * @param {Watch} watch
 * @returns {Promise<boolean>} whether the storage took it
 */
function sendToStorage(file, { url, parameters }, { onProgress, signal }) {
  const form = new FormData();
  for (const { name, value } of parameters) form.append(name, value);
  form.append('file', file);
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(loaded / total || 0),
    );
    // Status 0: no answer, or taken back.
    request.addEventListener('loadend', () =>
      resolve(request.status >= 200 && request.status < 300),
    );
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', url);
    request.timeout = TRANSFER_TIMEOUT_MS;
    request.send(form);
  });
}

/** @param {Problem[]} [problems] */
function refusal(problems) {
  const said = problems?.find(({ code }) => code.startsWith('file_') || code === 'rate_limited');
  return { problem: said ?? { field: null, code: 'file_failed' } };
}
