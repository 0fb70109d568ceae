import { InlineStack, Link } from '@shopify/polaris';
import { useText } from '../../texts.tsx';

/** Leads from a quote's versions to where they are beside each other. */
export function CompareLink({ url }: { url: string }) {
  const t = useText();
  return (
    <InlineStack>
      <Link url={url}>{t('compare.open')}</Link>
    </InlineStack>
  );
}
