import { byId } from '../../pages/element.ts';
import type { StaffMember } from '../messages.ts';
import type { Resources } from '../resources.ts';

interface Settings {
  appOrigin: string;
  appName: string;
  base: string;
  staffMember: StaffMember;
}

/** What the server wrote into the page. */
export function settings(): Settings {
  return JSON.parse(byId('settings').dataset.json ?? '') as Settings;
}

/** A fresh session token: the secret it is signed with stays on the server. */
export async function fetchIdToken(): Promise<string> {
  const response = await fetch('/frame/id-token', { method: 'POST' });
  if (!response.ok) throw new Error(`The admin answered ${response.status}.`);
  return ((await response.json()) as { idToken: string }).idToken;
}

export async function fetchResources(): Promise<Resources> {
  const response = await fetch('/frame/resources');
  if (!response.ok) throw new Error(`The admin answered ${response.status}.`);
  return (await response.json()) as Resources;
}
