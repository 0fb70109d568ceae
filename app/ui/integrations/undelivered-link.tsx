import { Link } from '@shopify/polaris';
import { countInWords, type CappedCount } from '../../outbound/capped-count.ts';

const UNDELIVERED_PAGE = '/app/settings/integrations/undelivered';

/** The way to what has not arrived; nothing while everything has. */
export function UndeliveredLink({ undelivered }: { undelivered: CappedCount }) {
  if (undelivered.count === 0) return null;
  return (
    <Link url={UNDELIVERED_PAGE}>{countInWords(undelivered)} not delivered yet: see which</Link>
  );
}
