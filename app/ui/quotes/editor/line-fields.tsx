import { Button, InlineError, Text, TextField, Thumbnail } from '@shopify/polaris';
import { DeleteIcon, ImageIcon } from '@shopify/polaris-icons';
import { memo, useState } from 'react';
import { MAX_TITLE_LENGTH } from '../../../quotes/edit/edit-limits.ts';
import { Money } from '../../money.tsx';
import { OutsideText } from '../../outside-text.tsx';
import { Rich } from '../../rich.tsx';
import { useText } from '../../texts.tsx';
import type { FieldErrors } from './editor-errors.ts';
import { LineMore } from './line-more.tsx';
import styles from './line-row.module.css';
import type { TypedLine } from './typed-quote.ts';

export interface LineFieldsProps {
  line: TypedLine;
  /** The quote's. */
  currency: string;
  /** What it comes to, and what its discount takes off. */
  total: string;
  discount: string;
  /** Each field has its label over it; else the column has. */
  labelled: boolean;
  /** It was just added: writing goes on in it. */
  fresh: boolean;
  errors: FieldErrors | undefined;
  onChange: (key: string, changed: Partial<TypedLine>) => void;
  onRemove: (key: string) => void;
}

/** One item of the quote. Drawn again only when something about it changes: there may be hundreds. */
export const LineFields = memo(function LineFields(props: LineFieldsProps) {
  const { line, currency, labelled, fresh, errors, onChange, onRemove } = props;
  const t = useText();
  const [opened, setOpened] = useState(false);
  const change = (changed: Partial<TypedLine>): void => onChange(line.key, changed);
  const wrongBelow = Object.keys(errors ?? {}).some((field) => !SHOWN.has(field));
  const isCustom = line.variantGid === null;
  return (
    <div role="group" aria-label={line.title || t('editor.lines.newItem')} className={styles.row}>
      <Product {...props} />
      <TextField
        label={t('quoteParts.quantity')}
        labelHidden={!labelled}
        autoComplete="off"
        inputMode="numeric"
        maxLength={9}
        focused={fresh && !isCustom}
        value={line.quantity}
        onChange={(quantity) => change({ quantity })}
        error={errors?.quantity}
      />
      <TextField
        label={t('quoteParts.unitPrice')}
        labelHidden={!labelled}
        autoComplete="off"
        inputMode="decimal"
        maxLength={20}
        suffix={currency}
        placeholder={standingPrice(line, currency)}
        value={line.price}
        onChange={(price) => change({ price })}
        error={errors?.quotedPrice}
      />
      <Total {...props} />
      <div className={styles.remove}>
        <Button
          icon={DeleteIcon}
          variant="tertiary"
          accessibilityLabel={
            line.title === ''
              ? t('editor.lines.removeThis')
              : t('editor.lines.remove', { item: line.title })
          }
          onClick={() => onRemove(line.key)}
        />
      </div>
      <LineMore
        line={line}
        currency={currency}
        open={opened || wrongBelow}
        errors={errors}
        onOpen={() => setOpened(!opened)}
        onChange={change}
      />
    </div>
  );
});

/** Fields that are seen without opening anything. */
const SHOWN = new Set(['title', 'quantity', 'quotedPrice', 'variantGid', 'id']);

/** What is quoted where nothing is typed; prices in another currency cannot stand for it. */
function standingPrice({ variantGid, ...line }: TypedLine, currency: string): string | undefined {
  if (variantGid === null || line.currency !== currency) return undefined;
  return line.requestedPrice ?? line.catalogPrice;
}

function Product({ line, fresh, errors, onChange }: LineFieldsProps) {
  const t = useText();
  const lost = errors?.variantGid ?? errors?.id;
  if (line.variantGid === null) {
    return (
      <div className={styles.custom}>
        <TextField
          label={t('editor.lines.custom')}
          labelHidden
          autoComplete="off"
          placeholder={t('editor.lines.whatItIs')}
          maxLength={MAX_TITLE_LENGTH}
          focused={fresh}
          value={line.title}
          onChange={(title) => onChange(line.key, { title })}
          error={errors?.title ?? lost}
        />
      </div>
    );
  }
  const sku = line.sku === '' ? null : t('quoteParts.sku', { sku: line.sku });
  const about = [line.variantName, sku].filter(Boolean).join(' · ');
  return (
    <div className={styles.product}>
      <div className={styles.picture}>
        <Thumbnail source={line.image ?? ImageIcon} alt="" size="small" />
      </div>
      <div className={styles.words}>
        <Text as="p" fontWeight="semibold">
          <OutsideText>{line.title}</OutsideText>
        </Text>
        {about && (
          <Text as="p" tone="subdued">
            <OutsideText>{about}</OutsideText>
          </Text>
        )}
        <Text as="p" tone="subdued">
          <Prices line={line} />
        </Text>
        {lost && <InlineError fieldID={`line-${line.key}`} message={lost} />}
      </div>
    </div>
  );
}

/** What the catalogue has it for, and what the customer asked it for, if they did. */
function Prices({ line }: { line: TypedLine }) {
  const { catalogPrice, requestedPrice, currency } = line;
  const price = <Money amount={catalogPrice} currency={currency} />;
  if (requestedPrice === null) return <Rich text="editor.lines.catalogue" parts={{ price }} />;
  const asked = <Money amount={requestedPrice} currency={currency} />;
  return <Rich text="editor.lines.catalogueAndAsked" parts={{ price, asked }} />;
}

function Total({ total, discount, currency, labelled }: LineFieldsProps) {
  const t = useText();
  const isReduced = /[1-9]/.test(discount);
  return (
    <div className={styles.total}>
      {labelled && <Text as="span">{t('quoteParts.lineTotal')}</Text>}
      <div className={styles.end}>
        <Text as="p" fontWeight="semibold">
          <Money amount={total} currency={currency} />
        </Text>
        {isReduced && (
          <Text as="p" tone="subdued">
            −<Money amount={discount} currency={currency} />
          </Text>
        )}
      </div>
    </div>
  );
}
