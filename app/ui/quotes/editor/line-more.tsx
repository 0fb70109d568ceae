import { Button, Checkbox, TextField } from '@shopify/polaris';
import { MAX_NOTE_LENGTH, MAX_TITLE_LENGTH } from '../../../quotes/edit/edit-limits.ts';
import { useText } from '../../texts.tsx';
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
  const t = useText();
  const what = t(`editor.lines.more.${foldedAway(line)}`);
  const isCustom = line.variantGid === null;
  return (
    <div className={styles.more}>
      <Button
        variant="plain"
        disclosure={open ? 'up' : 'down'}
        ariaExpanded={open}
        accessibilityLabel={t('editor.lines.more.of', {
          what,
          item: line.title || t('editor.lines.thisItem'),
        })}
        onClick={onOpen}
      >
        {what}
      </Button>
      {open && (
        <div className={styles.fields}>
          <DiscountFields
            label={t('editor.lines.discount')}
            discount={line.discount}
            currency={currency}
            onChange={(discount) => onChange({ discount })}
            error={errors?.['discount.value'] ?? errors?.discount}
          />
          {isCustom && (
            <>
              <TextField
                label={t('editor.lines.sku')}
                autoComplete="off"
                maxLength={MAX_TITLE_LENGTH}
                value={line.sku}
                onChange={(sku) => onChange({ sku })}
                error={errors?.sku}
              />
              <Checkbox
                label={t('editor.lines.taxable')}
                checked={line.taxable}
                onChange={(taxable) => onChange({ taxable })}
              />
              <Checkbox
                label={t('editor.lines.shipped')}
                checked={line.requiresShipping}
                onChange={(requiresShipping) => onChange({ requiresShipping })}
              />
            </>
          )}
          <div className={styles.wide}>
            <TextField
              label={t('editor.lines.note')}
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

/** What is there already is said, so that nothing is hidden by being folded away. */
function foldedAway({ discount, note }: TypedLine): 'none' | 'discount' | 'note' | 'both' {
  const isDiscounted = discount.kind !== '';
  if (note.trim() === '') return isDiscounted ? 'discount' : 'none';
  return isDiscounted ? 'both' : 'note';
}
