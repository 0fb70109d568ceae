import { Banner, BlockStack } from '@shopify/polaris';

interface UnreadableBannerProps {
  secret: boolean;
  headers: boolean;
  /** Where the headers are typed again. */
  editUrl: string;
}

/** What of an endpoint cannot be read any more, so that nothing is sent to it, and what to do. */
export function UnreadableBanner({ secret, headers, editUrl }: UnreadableBannerProps) {
  if (!secret && !headers) return null;
  return (
    <Banner
      tone="critical"
      title="Nothing can be sent to this endpoint"
      action={headers ? { content: 'Type the headers again', url: editUrl } : undefined}
    >
      <BlockStack gap="200">
        {secret && (
          <p>
            Its secret cannot be read any more. Regenerate the secret on this page and give your
            server the new one.
          </p>
        )}
        {headers && <p>Its custom headers cannot be read any more. Type them again.</p>}
        <p>
          The key is missing that they were encrypted with: once whoever runs this app brings it
          back, everything works again as it did. Until then what is to be sent fails, and can be
          sent again afterwards.
        </p>
      </BlockStack>
    </Banner>
  );
}
