import type { EndpointFormat } from '../../outbound/formats/formats.ts';
import type { Samples } from './sample-languages.ts';
import { B2B_NINJA_SAMPLES } from './verification-b2b-ninja.ts';
import { NATIVE_SAMPLES } from './verification-native.ts';
import { SUPEROFFICE_SAMPLES } from './verification-superoffice.ts';

/**
 * To be copied by merchants; everything is compared in constant time. The secret comes from the
 * receiver's environment, and a receiver without one fails instead of accepting what is signed with
 * nothing. SalesByte's format carries our signature.
 */
export const VERIFICATION_SAMPLES: Record<EndpointFormat, Samples> = {
  native: NATIVE_SAMPLES,
  salesbyte: NATIVE_SAMPLES,
  superoffice: SUPEROFFICE_SAMPLES,
  b2b_ninja: B2B_NINJA_SAMPLES,
};
