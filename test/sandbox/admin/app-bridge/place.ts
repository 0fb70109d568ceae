import type { Places } from '../sandbox-address.ts';

/** Filled in by the admin's server when it makes the script. */
declare const SANDBOX_PLACES: Places;

/** Where the admin and the storefront of this sandbox are. */
export const PLACES: Places = SANDBOX_PLACES;

export const IS_EMBEDDED = window.top !== window;
