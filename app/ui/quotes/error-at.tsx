import { BlockStack, InlineError, Text } from '@shopify/polaris';
import { useId } from 'react';

interface ErrorAtProps {
  label: string;
  /** What it is now, if anything. */
  value?: string;
  error: string | undefined;
}

/** Something that is only shown here, and what is wrong with it. */
export function ErrorAt({ label, value, error }: ErrorAtProps) {
  const id = useId();
  return (
    <BlockStack gap="100">
      <Text as="p" breakWord>
        {value === undefined ? label : `${label}: ${value}`}
      </Text>
      {error !== undefined && <InlineError message={error} fieldID={id} />}
    </BlockStack>
  );
}
