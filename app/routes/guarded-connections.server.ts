import type { Dispatcher } from 'undici';
import { env } from '../env.server.ts';
import { guardSettings } from '../outbound/destination-guard.server.ts';
import { openConnections } from '../outbound/guarded-connect.server.ts';

let opened: Dispatcher | undefined;

/** This process's connections to endpoints, for what is sent while a form is saved. */
export function guardedConnections(): Dispatcher {
  return (opened ??= openConnections(guardSettings(env())));
}
