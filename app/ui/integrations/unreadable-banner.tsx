import { Banner, BlockStack } from '@shopify/polaris';
import { useText } from '../texts.tsx';

interface UnreadableBannerProps {
  secret: boolean;
  headers: boolean;
  /** Where the headers are typed again. */
  editUrl: string;
}

/** What of an endpoint cannot be read any more, so that nothing is sent to it, and what to do. */
export function UnreadableBanner({ secret, headers, editUrl }: UnreadableBannerProps) {
  const t = useText();
  if (!secret && !headers) return null;
  return (
    <Banner
      tone="critical"
      title={t('integrations.unreadable.title')}
      action={
        headers ? { content: t('integrations.unreadable.typeAgain'), url: editUrl } : undefined
      }
    >
      <BlockStack gap="200">
        {secret && <p>{t('integrations.unreadable.secret')}</p>}
        {headers && <p>{t('integrations.unreadable.headers')}</p>}
        <p>{t('integrations.unreadable.why')}</p>
      </BlockStack>
    </Banner>
  );
}
