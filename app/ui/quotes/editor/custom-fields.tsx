import { BlockStack, Card, Text } from '@shopify/polaris';
import type { FieldToEdit } from '../../../quotes/fields/fields-to-edit.ts';
import { useText } from '../../texts.tsx';
import { CustomFieldInput } from './custom-field-input.tsx';
import styles from './custom-fields.module.css';
import type { FieldErrors } from './editor-errors.ts';
import type { TypedQuote } from './typed-quote.ts';

interface CustomFieldsProps {
  fields: FieldToEdit[];
  errors: FieldErrors;
  onChange: (changed: Partial<TypedQuote>) => void;
}

/** What the shop asks of its quotes, and what else is stored of this one. */
export function CustomFields({ fields, errors, onChange }: CustomFieldsProps) {
  const t = useText();
  const change = (place: number, typed: string): void =>
    onChange({
      customFields: fields.map((field, each) => (each === place ? { ...field, typed } : field)),
    });
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t('editor.customFields.title')}
          </Text>
          <Text as="p" tone="subdued">
            {t('editor.customFields.says')}
          </Text>
        </BlockStack>
        <div className={styles.fields}>
          {fields.map((field, place) => (
            <div key={field.label} className={field.kind === 'long_text' ? styles.wide : undefined}>
              <CustomFieldInput
                field={field}
                error={errors[`customFields[${place}].typed`]}
                onChange={(typed) => change(place, typed)}
              />
            </div>
          ))}
        </div>
      </BlockStack>
    </Card>
  );
}
