/** The path of a request as it may be logged: the secret part of a customer's link is left out. */
export function loggedPath(path: string): string {
  return path.replace(/^(\/proxy\/q\/)[^/]+/, '$1…');
}
