import { BlockStack, Card, FormLayout, InlineError, Select, Text } from '@shopify/polaris';
import { ENTERING } from './stage-words.ts';
import type { TypedPipeline } from './typed-pipeline.ts';

interface EnteringFieldsProps {
  typed: TypedPipeline;
  onChange: (entered: TypedPipeline['entered']) => void;
  error: string | undefined;
}

/** Which status moves quotes to which stage by itself. */
export function EnteringFields({ typed, onChange, error }: EnteringFieldsProps) {
  const { rows, entered } = typed;
  const stages = rows.map(({ key, name }) => ({ value: key, label: name || 'The new stage' }));
  const options = [{ value: '', label: 'Stays where it is' }, ...stages];
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            By itself
          </Text>
          <Text as="p" tone="subdued">
            Where a quote moves when something happens to it. Everything else you move yourself.
          </Text>
        </BlockStack>
        <FormLayout>
          {pairs(ENTERING).map((pair) => (
            <FormLayout.Group key={pair[0]?.status}>
              {pair.map(({ status, label }) => (
                <Select
                  key={status}
                  label={label}
                  options={options}
                  value={entered[status] ?? ''}
                  onChange={(key) => onChange({ ...entered, [status]: key || undefined })}
                />
              ))}
            </FormLayout.Group>
          ))}
        </FormLayout>
        {error && <InlineError fieldID="entered" message={error} />}
      </BlockStack>
    </Card>
  );
}

function pairs<T>(items: readonly T[]): T[][] {
  return items.flatMap((_, place) => (place % 2 === 0 ? [items.slice(place, place + 2)] : []));
}
