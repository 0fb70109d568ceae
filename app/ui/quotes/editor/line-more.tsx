import { Button, Checkbox, TextField } from '@shopify/polaris';
import { MAX_NOTE_LENGTH, MAX_TITLE_LENGTH } from '../../../quotes/edit/edit-limits.ts';
import { DiscountFields } from './discount-fields.tsx';
import type { FieldErrors } from './editor-errors.ts';
import styles from './line-row.module.css';
import type { TypedLine } from './typed-quote.ts';

interface LineMoreProps {
  line: TypedLine;
  currency: string;
  open: boolean;
  errors: FieldErrors | undefined;
  onOpen: () => void;
  onChange: (changed: Partial<TypedLine>) => void;
}

/** What few items need: a discount, a note, and what a custom item is. */
export function LineMore({ line, currency, open, errors, onOpen, onChange }: LineMoreProps) {
  const isCustom = line.variantGid === null;
  return (
    <div className={styles.more}>
      <Button
        variant="plain"
        disclosure={open ? 'up' : 'down'}
        ariaExpanded={open}
        accessibilityLabel={`${wordsOf(line)} of ${line.title || 'this item'}`}
        onClick={onOpen}
      >
        {wordsOf(line)}
      </Button>
      {open && (
        <div className={styles.fields}>
          <DiscountFields
            label="Discount on this item"
            discount={line.discount}
            currency={currency}
            onChange={(discount) => onChange({ discount })}
            error={errors?.['discount.value'] ?? errors?.discount}
          />
          {isCustom && (
            <>
              <TextField
                label="SKU"
                autoComplete="off"
                maxLength={MAX_TITLE_LENGTH}
                value={line.sku}
                onChange={(sku) => onChange({ sku })}
                error={errors?.sku}
              />
              <Checkbox
                label="Charge tax"
                checked={line.taxable}
                onChange={(taxable) => onChange({ taxable })}
              />
              <Checkbox
                label="Is shipped"
                checked={line.requiresShipping}
                onChange={(requiresShipping) => onChange({ requiresShipping })}
              />
            </>
          )}
          <div className={styles.wide}>
            <TextField
              label="Note to the customer"
              autoComplete="off"
              multiline={2}
              maxLength={MAX_NOTE_LENGTH}
              value={line.note}
              onChange={(note) => onChange({ note })}
              error={errors?.note}
            />
          </div>
        </div>
      )}
    </div>
  );
}

/** Says what is there already, so that nothing is hidden by being folded away. */
function wordsOf({ discount, note }: TypedLine): string {
  const there = [discount.kind !== '' && 'Discount', note.trim() !== '' && 'Note'].filter(Boolean);
  return there.length > 0 ? there.join(', ').replace(', N', ' and n') : 'Discount, note';
}
