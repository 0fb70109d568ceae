import { COMMON_HEADERS } from './common-headers.server.ts';
import type { EndpointFormat } from './formats.ts';
import { nativeHeaders } from './native-headers.server.ts';
import { superOfficeHeaders } from './superoffice-headers.server.ts';
import type { Secrets, Transmission } from './transmission.ts';

/** Every header of a message in a format, but for those that the merchant adds. */
export function formatHeaders(
  format: EndpointFormat,
  sent: Transmission,
  secrets: Secrets,
): Record<string, string> {
  switch (format) {
    case 'native':
    // SalesByte's receivers look at the body alone; ours are there for those that want to be sure.
    case 'salesbyte':
      return nativeHeaders(sent, secrets);
    case 'superoffice':
      return superOfficeHeaders(sent, secrets);
    case 'b2b_ninja': {
      const [secret] = secrets;
      return { ...COMMON_HEADERS, ...(secret && { 'qn-secret': secret }) };
    }
  }
}
