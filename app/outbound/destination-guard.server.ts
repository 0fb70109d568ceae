import { isAllowlisted, parseDestination, type Allowlist } from './destination.ts';
import {
  DestinationRefused,
  NameNotResolved,
  publicAddresses,
  type Resolve,
} from './resolve.server.ts';

export interface GuardSettings {
  /** "host:port" pairs let through although they would be refused. */
  allowlist: Allowlist;
  resolve: Resolve;
}

/** Judges an address as it was typed: the address as it is to be kept, or why not, for the merchant. */
export type JudgeDestination = (
  text: string,
) => Promise<{ ok: true; url: string } | { ok: false; message: string }>;

/**
 * The judgement when an address is saved. It is made anew in every connection (guarded-connect): a
 * name may lead elsewhere by then.
 */
export function destinationJudge(settings: GuardSettings): JudgeDestination {
  return async (text) => {
    const parsed = parseDestination(text, settings.allowlist);
    if (!parsed.ok) return parsed;
    const { url } = parsed;
    if (isAllowlisted(url, settings.allowlist)) return { ok: true, url: url.href };
    try {
      await publicAddresses(url.hostname, settings.resolve);
      return { ok: true, url: url.href };
    } catch (error) {
      if (error instanceof DestinationRefused || error instanceof NameNotResolved) {
        return { ok: false, message: error.message };
      }
      throw error;
    }
  };
}
