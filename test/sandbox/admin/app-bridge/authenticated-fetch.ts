const RETRY_HEADER = 'x-shopify-retry-invalid-session-request';
const REAUTHORIZE_HEADER = 'x-shopify-api-request-failure-reauthorize-url';

interface Deps {
  idToken: () => Promise<string>;
  /** Origins besides the page's own that get the token. */
  appOrigins: string[];
  open: (address: string, target: string) => void;
}

/**
 * A `fetch` that sends a session token with requests to the app, tries once more with a new one when
 * the app asks for that, and goes where the app wants a person to authorize again.
 */
export function authenticatedFetch(plain: typeof fetch, deps: Deps): typeof fetch {
  const origins = new Set([location.origin, ...deps.appOrigins]);
  const send = async (request: Request): Promise<Response> => {
    request.headers.set('authorization', `Bearer ${await deps.idToken()}`);
    return plain(request);
  };

  return async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
    if (!origins.has(address.origin)) return plain(input, init);
    const request = new Request(input, init);
    if (request.headers.has('authorization')) return plain(request);
    request.headers.set('x-requested-with', 'XMLHttpRequest');
    // A body can be sent once: the second attempt has a copy of its own.
    const again = request.clone();
    const response = await send(request);
    const retry = response.status === 401 && response.headers.has(RETRY_HEADER);
    const final = retry ? await send(again) : response;
    const reauthorize = final.headers.get(REAUTHORIZE_HEADER);
    if (reauthorize) deps.open(reauthorize, '_top');
    return final;
  };
}
