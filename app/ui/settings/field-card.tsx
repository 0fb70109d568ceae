import { BlockStack, Button, Card, Collapsible, InlineStack, Text } from '@shopify/polaris';
import { DeleteIcon } from '@shopify/polaris-icons';
import { useId, useState } from 'react';
import { OutsideText } from '../outside-text.tsx';
import { useText } from '../texts.tsx';
import styles from './field-card.module.css';
import { FieldForm } from './field-form.tsx';
import { fieldInWords } from './field-words.ts';
import { MoveButtons } from './move-buttons.tsx';
import type { FieldRow } from './typed-fields.ts';

interface FieldCardProps {
  row: FieldRow;
  place: number;
  count: number;
  onChange: (changed: Partial<FieldRow>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  /** What is wrong at its `label`, `help` or `choices`. */
  error: (field: string) => string | undefined;
}

/** One field: what it is in a line, and all of it once it is opened. */
export function FieldCard(props: FieldCardProps) {
  const { row, place, count, onChange, onMove, onRemove, error } = props;
  const t = useText();
  const [opened, setOpened] = useState(row.id === null);
  const isWrong = ['label', 'help', 'choices'].some((field) => error(field) !== undefined);
  const open = opened || isWrong;
  const id = useId();
  const name = row.label.trim() || t('fields.theNewField');
  return (
    <Card>
      <BlockStack gap="300">
        <div className={styles.head}>
          <div className={styles.words}>
            <Text as="h2" variant="headingSm">
              <OutsideText>{row.label.trim() || t('fields.newField')}</OutsideText>
            </Text>
            <Text as="p" tone="subdued">
              {fieldInWords(t, row)}
            </Text>
          </div>
          <InlineStack gap="200" wrap={false}>
            <Button
              disclosure={open ? 'up' : 'down'}
              ariaExpanded={open}
              ariaControls={id}
              accessibilityLabel={t('common.editNamed', { name })}
              onClick={() => setOpened(!open)}
            >
              {t('common.edit')}
            </Button>
            <MoveButtons name={name} place={place} count={count} onMove={onMove} />
            <Button
              icon={DeleteIcon}
              accessibilityLabel={t('fields.remove', { name })}
              onClick={onRemove}
            />
          </InlineStack>
        </div>
        <Collapsible id={id} open={open} transition={false}>
          <FieldForm row={row} onChange={onChange} error={error} />
        </Collapsible>
      </BlockStack>
    </Card>
  );
}
