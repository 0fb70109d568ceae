import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { MAX_FIELDS, type FieldDefinition } from '../../quotes/fields/field.ts';
import type { SettingError } from '../../quotes/setting-error.ts';
import { useText } from '../texts.tsx';
import { FieldCard } from './field-card.tsx';
import { moved } from './in-order.ts';
import { SettingsForm } from './settings-form.tsx';
import { rowsOf, toDrafts, withField } from './typed-fields.ts';
import { useErrors } from './use-errors.ts';

interface FieldsFormProps {
  fields: FieldDefinition[];
  /** Of the fields as they were read. */
  version: string;
  errors: SettingError[];
}

/** The custom fields in their order. */
export function FieldsForm({ fields, version, errors }: FieldsFormProps) {
  const t = useText();
  const [initial] = useState(() => rowsOf(fields));
  const [rows, setRows] = useState(initial);
  const { error, discard } = useErrors(errors);
  const add = (): void => setRows(withField(rows));
  return (
    <SettingsForm
      id="fields-save-bar"
      settings={{ fields: toDrafts(rows), version }}
      dirty={JSON.stringify(toDrafts(rows)) !== JSON.stringify(toDrafts(initial))}
      error={error(null)}
      onDiscard={() => {
        discard();
        setRows(initial);
      }}
    >
      {rows.length === 0 && <NoFields onAdd={add} />}
      {rows.map((row, place) => (
        <FieldCard
          key={row.key}
          row={row}
          place={place}
          count={rows.length}
          onChange={(changed) =>
            setRows(rows.map((each) => (each === row ? { ...row, ...changed } : each)))
          }
          onMove={(by) => setRows(moved(rows, place, by))}
          onRemove={() => setRows(rows.filter((each) => each !== row))}
          error={(field) => error(`fields[${place}].${field}`)}
        />
      ))}
      <Box paddingInline={{ xs: '400', sm: '0' }}>
        <BlockStack gap="300">
          {rows.length > 0 && (
            <InlineStack gap="300" blockAlign="center">
              <Button onClick={add} disabled={rows.length >= MAX_FIELDS}>
                {t('fields.add')}
              </Button>
              <Text as="span" tone="subdued">
                {t('fields.count', { there: rows.length, max: MAX_FIELDS })}
              </Text>
            </InlineStack>
          )}
          <Text as="p" tone="subdued">
            {t('fields.kept')}
          </Text>
        </BlockStack>
      </Box>
    </SettingsForm>
  );
}

/** Before the first field: what one is. */
function NoFields({ onAdd }: { onAdd: () => void }) {
  const t = useText();
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            {t('fields.none')}
          </Text>
          <Box maxWidth="480px">
            <Text as="p" tone="subdued" alignment="center">
              {t('fields.noneSays')}
            </Text>
          </Box>
          <Button variant="primary" onClick={onAdd}>
            {t('fields.add')}
          </Button>
        </BlockStack>
      </Box>
    </Card>
  );
}
