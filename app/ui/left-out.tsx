import { Banner } from '@shopify/polaris';
import { useText } from './texts.tsx';

/**
 * What of the page's address makes no sense, or is not there any more, by its names: the page is shown
 * without it.
 */
export function LeftOut({ parts }: { parts: string[] }) {
  const t = useText();
  if (parts.length === 0) return null;
  return (
    <Banner tone="warning">
      <p>{t('common.leftOut', { parts: parts.join(', ') })}</p>
    </Banner>
  );
}
