import type { Env } from '../env.server.ts';
import type { Message } from '../texts/message.ts';
import { publicAddresses, refuseOwnAddress } from './destination-addresses.server.ts';
import { isAllowlisted, parseDestination, type DestinationRules } from './destination.ts';
import { resolveName, type Resolve } from './resolve.server.ts';
import { ToldError } from './told-error.ts';

export interface GuardSettings extends DestinationRules {
  resolve: Resolve;
}

/** The guard as this process's environment has it. */
export function guardSettings(
  env: Pick<Env, 'DESTINATION_ALLOWLIST' | 'DESTINATION_PORTS' | 'SHOPIFY_APP_URL'>,
): GuardSettings {
  return {
    allowlist: env.DESTINATION_ALLOWLIST,
    ports: env.DESTINATION_PORTS,
    ownHost: new URL(env.SHOPIFY_APP_URL).hostname,
    resolve: resolveName,
  };
}

/** Judges an address as it was typed: the address as it is to be kept, or why not, for the merchant. */
export type JudgeDestination = (
  text: string,
) => Promise<{ ok: true; url: string } | { ok: false; message: Message }>;

/**
 * The judgement when an address is saved. It is made anew in every connection (guarded-connect): a
 * name may lead elsewhere by then.
 */
export function destinationJudge(settings: GuardSettings): JudgeDestination {
  return async (text) => {
    const parsed = parseDestination(text, settings);
    if (!parsed.ok) return parsed;
    const { url } = parsed;
    if (isAllowlisted(url, settings.allowlist)) return { ok: true, url: url.href };
    try {
      await publicAddresses(url.hostname, settings.resolve);
      await refuseOwnAddress(url.hostname, settings);
      return { ok: true, url: url.href };
    } catch (error) {
      if (error instanceof ToldError) return { ok: false, message: error.told };
      throw error;
    }
  };
}
