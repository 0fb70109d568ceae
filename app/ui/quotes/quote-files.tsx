import { BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris';
import { OutsideText } from '../outside-text.tsx';
import { useTexts } from '../texts.tsx';
import { formatFileSize } from './format-file-size.ts';

export interface QuoteFile {
  id: string;
  filename: string;
  mimeType: string;
  sizeBytes: number;
  url: string | null;
}

/** What the shopper attached. */
export function QuoteFiles({ files }: { files: QuoteFile[] }) {
  const { t, locale } = useTexts();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('quote.files')}
        </Text>
        <BlockStack as="ul" gap="200">
          {files.map((file) => (
            <li key={file.id} style={{ listStyle: 'none' }}>
              <InlineStack align="space-between" gap="200">
                <FileName file={file} />
                <Text as="span" tone="subdued">
                  {file.mimeType} · {formatFileSize(file.sizeBytes, locale)}
                </Text>
              </InlineStack>
            </li>
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  );
}

function FileName({ file }: { file: QuoteFile }) {
  const name = <OutsideText>{file.filename}</OutsideText>;
  if (file.url === null) return name;
  return (
    <Link url={file.url} external>
      {name}
    </Link>
  );
}
