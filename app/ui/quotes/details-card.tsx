import { BlockStack, Text } from '@shopify/polaris';
import { OutsideParagraph, OutsideText } from '../outside-text.tsx';
import { useReading } from '../reading.tsx';
import { useText } from '../texts.tsx';
import styles from './details-card.module.css';
import { fieldText } from './field-text.ts';
import type { Detail } from './quote-details.ts';
import { SectionCard } from './section-card.tsx';

/** What else was said about the quote, each under its name; what is short beside each other. */
export function DetailsCard({ details }: { details: Detail[] }) {
  const t = useText();
  const reading = useReading();
  return (
    <SectionCard title={t('quote.details.title')}>
      <div className={styles.details}>
        {details.map(({ key, label, value }) => {
          const text = fieldText(t, value, reading);
          const isLong = Math.max(label.length, text.length) > SHORT || text.includes('\n');
          return (
            <div key={key} className={isLong ? styles.wide : undefined}>
              <BlockStack gap="050">
                <Text as="h3" variant="headingSm">
                  <OutsideText>{label}</OutsideText>
                </Text>
                <OutsideParagraph>{text}</OutsideParagraph>
              </BlockStack>
            </div>
          );
        })}
      </div>
    </SectionCard>
  );
}

/** So many characters are a line or two of a narrow column. */
const SHORT = 60;
