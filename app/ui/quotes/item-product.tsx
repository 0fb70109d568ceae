import { Text, Thumbnail } from '@shopify/polaris';
import { ImageIcon } from '@shopify/polaris-icons';
import { Money } from '../money.tsx';
import { OutsideParagraph, OutsideText } from '../outside-text.tsx';
import { discountLabel, type QuoteItem } from './priced-quote.ts';
import styles from './quote-items.module.css';

/** What a line is about, with its own discount and note. */
export function ItemProduct({ item, currency }: { item: QuoteItem; currency: string }) {
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
            SKU: <OutsideText>{item.sku}</OutsideText>
          </Text>
        )}
        {item.discountGiven && (
          <Text as="p" tone="subdued">
            {discountLabel(item.discountGiven)}: −
            <Money amount={item.discount} currency={currency} />
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
