import { ChoiceList, Text } from '@shopify/polaris';
import { useText } from '../texts.tsx';
import { eventsFitting, type FormatChoice } from './format-choice.ts';
import type { TypedEndpoint } from './typed-endpoint.ts';

interface FormatFieldsProps {
  choices: FormatChoice[];
  typed: TypedEndpoint;
  onChange: (changed: Partial<TypedEndpoint>) => void;
  error: string | undefined;
}

/** Whose receiver listens at the address. The events and the secret follow what the format takes. */
export function FormatFields({ choices, typed, onChange, error }: FormatFieldsProps) {
  const t = useText();
  const choose = (format: string): void => {
    const chosen = choices.find((choice) => choice.format === format);
    if (!chosen) return;
    const { secret } = typed;
    const withoutSecret = secret?.choice === 'none' && !chosen.secretOptional;
    onChange({
      format,
      events: eventsFitting(typed.events, chosen),
      ...(withoutSecret && { secret: { ...secret, choice: 'new' } }),
    });
  };
  return (
    <ChoiceList
      title={
        <Text as="span" variant="headingSm">
          {t('integrations.parts.format')}
        </Text>
      }
      choices={choices.map(({ format, label, about }) => ({
        value: format,
        label,
        helpText: t(about),
      }))}
      selected={[typed.format]}
      onChange={([format = typed.format]) => choose(format)}
      error={error}
    />
  );
}
