import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { MAX_FIELDS, type FieldDefinition } from '../../quotes/fields/field.ts';
import type { SettingError } from '../../quotes/setting-error.ts';
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
                Add field
              </Button>
              <Text as="span" tone="subdued">
                {rows.length} of {MAX_FIELDS}
              </Text>
            </InlineStack>
          )}
          <Text as="p" tone="subdued">
            A quote keeps what was filled in under the label it was asked by, also when the field is
            renamed or removed later.
          </Text>
        </BlockStack>
      </Box>
    </SettingsForm>
  );
}

/** Before the first field: what one is. */
function NoFields({ onAdd }: { onAdd: () => void }) {
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            Quotes have no fields of your own yet
          </Text>
          <Box maxWidth="480px">
            <Text as="p" tone="subdued" alignment="center">
              Ask shoppers what you need to know before you name a price, or note what matters to
              your team. Your systems are told of it with the quote.
            </Text>
          </Box>
          <Button variant="primary" onClick={onAdd}>
            Add field
          </Button>
        </BlockStack>
      </Box>
    </Card>
  );
}
