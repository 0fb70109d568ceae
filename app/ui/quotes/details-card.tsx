import { BlockStack, Text } from '@shopify/polaris';
import { OutsideParagraph } from '../outside-text.tsx';
import { SectionCard } from './section-card.tsx';

/** What else was said about the quote, each under its name. */
export function DetailsCard({ details }: { details: { label: string; value: string }[] }) {
  return (
    <SectionCard title="Details">
      {details.map(({ label, value }) => (
        <BlockStack key={label} gap="050">
          <Text as="h3" variant="headingSm">
            {label}
          </Text>
          <OutsideParagraph>{value}</OutsideParagraph>
        </BlockStack>
      ))}
    </SectionCard>
  );
}
