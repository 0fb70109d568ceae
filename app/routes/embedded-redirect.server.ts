import { redirect } from '@remix-run/node';

/**
 * On to another page of the app. What the admin added to the address goes along, whatever it is by now:
 * it says who comes. Only what a link was about stays behind.
 */
export function embeddedRedirect(
  request: Request,
  path: string,
  own: Record<string, string> = {},
): Response {
  const { searchParams } = new URL(request.url);
  searchParams.delete('id');
  for (const [name, value] of Object.entries(own)) searchParams.set(name, value);
  return redirect(`${path}?${searchParams}`);
}
