import { Text, Thumbnail } from '@shopify/polaris';
import { ImageIcon } from '@shopify/polaris-icons';
import { Money } from '../money.tsx';
import { OutsideParagraph, OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { discountLabel, type QuoteItem } from './priced-quote.ts';
import styles from './quote-items.module.css';

/** What a line is about, with its own discount and note. */
export function ItemProduct({ item, currency }: { item: QuoteItem; currency: string }) {
  const t = useText();
  return (
    <div className={styles.product}>
      <div className={styles.picture}>
        <Thumbnail source={item.productImage ?? ImageIcon} alt="" size="small" />
      </div>
      <div className={styles.words}>
        <Text as="p" fontWeight="semibold">
          <OutsideText>{item.productTitle}</OutsideText>
        </Text>
        {item.variantName && (
          <Text as="p" tone="subdued">
            <OutsideText>{item.variantName}</OutsideText>
          </Text>
        )}
        {item.sku && (
          <Text as="p" tone="subdued">
            <Rich text="quote.lines.sku" parts={{ sku: <OutsideText>{item.sku}</OutsideText> }} />
          </Text>
        )}
        {item.discountGiven && (
          <Text as="p" tone="subdued">
            <Rich
              text="quote.lines.discount"
              parts={{
                discount: discountLabel(t, item.discountGiven),
                amount: <Money amount={item.discount} currency={currency} />,
              }}
            />
          </Text>
        )}
        {item.note && (
          <Text as="span" tone="subdued">
            <OutsideParagraph>{item.note}</OutsideParagraph>
          </Text>
        )}
      </div>
    </div>
  );
}
