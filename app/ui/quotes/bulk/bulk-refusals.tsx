import { BlockStack, Button, InlineStack, List, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { BulkRefusal } from '../../../quotes/bulk/bulk-job.ts';
import { messageText } from '../../../texts/message.ts';
import { OutsideText } from '../../outside-text.tsx';
import { useText } from '../../texts.tsx';

interface BulkRefusalsProps {
  refused: BulkRefusal[];
  /** Of all, also of those that were not kept. */
  count: number;
}

const SHOWN_AT_FIRST = 5;

/** Which quotes were left as they were, and why. */
export function BulkRefusals({ refused, count }: BulkRefusalsProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (refused.length === 0) return null;
  const shown = isOpen ? refused : refused.slice(0, SHOWN_AT_FIRST);
  const isMore = shown.length < refused.length;
  return (
    <BlockStack gap="200">
      <List>
        {shown.map(({ quoteId, name, reason }) => (
          <List.Item key={quoteId}>
            <OutsideText>
              {t('bulk.refusal', {
                quote: name ?? t('bulk.aQuote'),
                reason: messageText(t, reason),
              })}
            </OutsideText>
          </List.Item>
        ))}
      </List>
      {isMore && (
        <InlineStack>
          <Button variant="plain" onClick={() => setOpen(true)}>
            {t('bulk.showMore', { more: refused.length - shown.length })}
          </Button>
        </InlineStack>
      )}
      {!isMore && count > refused.length && (
        <Text as="p" tone="subdued">
          {t('bulk.andMore', { more: count - refused.length })}
        </Text>
      )}
    </BlockStack>
  );
}
