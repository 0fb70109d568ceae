import { BlockStack, Button, InlineError, InlineStack, Text, TextField } from '@shopify/polaris';
import { DeleteIcon } from '@shopify/polaris-icons';
import {
  MAX_CUSTOM_HEADERS,
  MAX_HEADER_NAME_LENGTH,
  MAX_HEADER_VALUE_LENGTH,
} from '../../outbound/custom-headers.ts';
import { useText } from '../texts.tsx';
import styles from './header-fields.module.css';
import { keepsValue, type HeaderRow } from './typed-endpoint.ts';

interface HeaderFieldsProps {
  headers: HeaderRow[];
  onChange: (headers: HeaderRow[]) => void;
  /** What is wrong at `headers`, `headers[0].name` or `headers[0].value`. */
  error: (field: string) => string | undefined;
}

/** The headers that every request to the endpoint carries beside ours. */
export function HeaderFields({ headers, onChange, error }: HeaderFieldsProps) {
  const t = useText();
  const change = (key: number, changed: Partial<HeaderRow>): void =>
    onChange(headers.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  const add = (): void => {
    const key = Math.max(-1, ...headers.map((row) => row.key)) + 1;
    onChange([...headers, { key, name: '', value: '', storedAs: null }]);
  };
  const wrong = error('headers');
  return (
    <BlockStack gap="300">
      <BlockStack gap="100">
        <Text as="h2" variant="headingSm">
          {t('integrations.parts.headers')}
        </Text>
        <Text as="p" tone="subdued">
          {t('endpointForm.headersSay')}
        </Text>
      </BlockStack>
      {headers.map((row, place) => (
        <div key={row.key} className={styles.row}>
          <TextField
            label={t('endpointForm.headerName')}
            labelHidden={place > 0}
            autoComplete="off"
            spellCheck={false}
            placeholder="Authorization"
            maxLength={MAX_HEADER_NAME_LENGTH}
            value={row.name}
            onChange={(name) => change(row.key, { name })}
            error={error(`headers[${place}].name`)}
          />
          <TextField
            label={t('endpointForm.headerValue')}
            labelHidden={place > 0}
            autoComplete="off"
            spellCheck={false}
            placeholder={keepsValue(row) ? t('endpointForm.valueStays') : undefined}
            maxLength={MAX_HEADER_VALUE_LENGTH}
            value={row.value}
            onChange={(value) => change(row.key, { value })}
            error={error(`headers[${place}].value`)}
          />
          <div className={place === 0 ? styles.besideLabels : undefined}>
            <Button
              icon={DeleteIcon}
              accessibilityLabel={t('endpointForm.removeHeader', { header: row.name || place + 1 })}
              onClick={() => onChange(headers.filter(({ key }) => key !== row.key))}
            />
          </div>
        </div>
      ))}
      {wrong && <InlineError fieldID="headers" message={wrong} />}
      <InlineStack>
        <Button onClick={add} disabled={headers.length >= MAX_CUSTOM_HEADERS}>
          {t('endpointForm.addHeader')}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
