import { useFetcher } from '@remix-run/react';
import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import { pageUrl } from '../page-url.ts';
import { useText } from '../texts.tsx';
import styles from './invoice-preview.module.css';
import { RefusalBanner } from './refusal-banner.tsx';
import type { StepRefusal } from '../../quotes/steps/step-outcome.ts';

interface InvoicePreviewProps {
  quoteId: string;
  subject: string;
  message: string;
}

type Preview = { ok: true; subject: string; html: string } | StepRefusal;

/** The mail as Shopify would send it, when somebody asks to see it. */
export function InvoicePreview({ quoteId, subject, message }: InvoicePreviewProps) {
  const t = useText();
  const { data, state, load } = useFetcher<Preview>();
  const look = (): void =>
    load(pageUrl(`/app/quotes/${quoteId}/invoice-preview`, { subject, message }));
  return (
    <BlockStack gap="300">
      <InlineStack>
        <Button loading={state !== 'idle'} onClick={look}>
          {t('quote.preview')}
        </Button>
      </InlineStack>
      <RefusalBanner refusal={data && !data.ok ? data : null} onReload={look} />
      {data?.ok && (
        <BlockStack gap="200">
          <Text as="p" fontWeight="semibold">
            {data.subject}
          </Text>
          {/* Shopify's page, without scripts, forms or a way to the one around it. */}
          <iframe
            className={styles.mail}
            title={t('quoteSteps.invoice.mail')}
            sandbox=""
            srcDoc={data.html}
          />
        </BlockStack>
      )}
    </BlockStack>
  );
}
