/** Where nobody knows better. */
export const UTC = 'UTC';

/** Whether this platform knows a time zone by that name: browsers and servers learn of new ones at their own pace. */
export function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
