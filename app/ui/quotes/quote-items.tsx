import { Card, Text, Thumbnail } from '@shopify/polaris';
import { ImageIcon } from '@shopify/polaris-icons';
import { Money } from '../money.tsx';
import { OutsideText } from '../outside-text.tsx';
import styles from './quote-items.module.css';

/** A line of a quote; amounts are decimal strings. */
export interface QuoteItem {
  id: string;
  productTitle: string;
  variantName: string | null;
  sku: string | null;
  productImage: string | null;
  quantity: number;
  catalogPrice: string;
  /** Per unit; null when the shopper named none. */
  requestedPrice: string | null;
  total: string;
}

interface QuoteItemsProps {
  items: QuoteItem[];
  currency: string;
  catalogTotal: string;
  totalRequested: string;
}

/** What is asked for and at what price: a table that becomes a list where there is no room. */
export function QuoteItems({ items, currency, catalogTotal, totalRequested }: QuoteItemsProps) {
  return (
    <Card padding="0">
      <table className={styles.table}>
        <caption className={styles.caption}>
          <Text as="h2" variant="headingMd">
            Items
          </Text>
        </caption>
        <thead>
          <tr>
            <th scope="col">Product</th>
            <th scope="col">Quantity</th>
            <th scope="col">Catalogue price</th>
            <th scope="col">Requested price</th>
            <th scope="col">Total</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemRow key={item.id} item={item} currency={currency} />
          ))}
        </tbody>
        <tfoot>
          <TotalRow label="At catalogue prices" amount={catalogTotal} currency={currency} />
          <TotalRow label="Total requested" amount={totalRequested} currency={currency} strong />
        </tfoot>
      </table>
    </Card>
  );
}

function ItemRow({ item, currency }: { item: QuoteItem; currency: string }) {
  return (
    <tr>
      <th scope="row">
        <Product item={item} />
      </th>
      <td data-label="Quantity">{item.quantity.toLocaleString('en')}</td>
      <td data-label="Catalogue price">
        <Money amount={item.catalogPrice} currency={currency} />
      </td>
      <td data-label="Requested price">
        {item.requestedPrice === null ? (
          <Text as="span" tone="subdued">
            None named
          </Text>
        ) : (
          <Money amount={item.requestedPrice} currency={currency} />
        )}
      </td>
      <td data-label="Total">
        <Money amount={item.total} currency={currency} />
      </td>
    </tr>
  );
}

function Product({ item }: { item: QuoteItem }) {
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
      </div>
    </div>
  );
}

interface TotalRowProps {
  label: string;
  amount: string;
  currency: string;
  strong?: boolean;
}

function TotalRow({ label, amount, currency, strong = false }: TotalRowProps) {
  const weight = strong ? 'semibold' : 'regular';
  return (
    <tr>
      <th scope="row" colSpan={4}>
        <Text as="span" fontWeight={weight}>
          {label}
        </Text>
      </th>
      <td>
        <Text as="span" fontWeight={weight}>
          <Money amount={amount} currency={currency} />
        </Text>
      </td>
    </tr>
  );
}
