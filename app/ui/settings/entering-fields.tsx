import { BlockStack, Card, FormLayout, InlineError, Select, Text } from '@shopify/polaris';
import { useText } from '../texts.tsx';
import { ENTERING } from './entering.ts';
import { PartHeading } from './part-heading.tsx';
import { PARTS } from './settings-parts.ts';
import type { TypedPipeline } from './typed-pipeline.ts';

interface EnteringFieldsProps {
  typed: TypedPipeline;
  onChange: (entered: TypedPipeline['entered']) => void;
  error: string | undefined;
}

/** Which status moves quotes to which stage by itself. */
export function EnteringFields({ typed, onChange, error }: EnteringFieldsProps) {
  const t = useText();
  const { rows, entered } = typed;
  const stages = rows.map(({ key, name }) => ({
    value: key,
    label: name || t('settings.pipeline.aNewStage'),
  }));
  const options = [{ value: '', label: t('settings.pipeline.stays') }, ...stages];
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <PartHeading id={PARTS.byItself}>{t('settings.pipeline.byItself')}</PartHeading>
          <Text as="p" tone="subdued">
            {t('settings.pipeline.byItselfSays')}
          </Text>
        </BlockStack>
        <FormLayout>
          {pairs(ENTERING).map((pair) => (
            <FormLayout.Group key={pair[0]}>
              {pair.map((status) => (
                <Select
                  key={status}
                  label={t(`settings.pipeline.entering.${status}`)}
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
