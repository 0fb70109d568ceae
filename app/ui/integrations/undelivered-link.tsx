import { Link } from '@shopify/polaris';
import { countText, type CappedCount } from '../../outbound/capped-count.ts';
import { useText } from '../texts.tsx';

const UNDELIVERED_PAGE = '/app/settings/integrations/undelivered';

/** The way to what has not arrived; nothing while everything has. */
export function UndeliveredLink({ undelivered }: { undelivered: CappedCount }) {
  const t = useText();
  const { count } = undelivered;
  if (count === 0) return null;
  return (
    <Link url={UNDELIVERED_PAGE}>
      {t('undelivered.link', { count, shown: countText(t, undelivered) })}
    </Link>
  );
}
