import { ChoiceList, Text, TextField } from '@shopify/polaris';
import { MAX_SECRET_LENGTH, type TypedSecret } from '../../outbound/typed-secret.ts';
import { useText } from '../texts.tsx';
import type { FormatChoice } from './format-choice.ts';

interface SecretFieldsProps {
  secret: TypedSecret;
  onChange: (secret: TypedSecret) => void;
  format: FormatChoice | undefined;
  error: string | undefined;
}

/** By what the receiver knows that an event is ours. Whoever moves over keeps what their receiver has. */
export function SecretFields({ secret, onChange, format, error }: SecretFieldsProps) {
  const t = useText();
  const field = (
    <TextField
      label={t('endpointForm.secret')}
      name="secret"
      autoComplete="off"
      spellCheck={false}
      maxLength={MAX_SECRET_LENGTH}
      value={secret.text}
      onChange={(text) => onChange({ ...secret, text })}
      error={error}
      helpText={t('endpointForm.secretSays')}
    />
  );
  return (
    <ChoiceList
      title={
        <Text as="span" variant="headingSm">
          {t('endpointForm.secret')}
        </Text>
      }
      choices={[
        {
          value: 'new',
          label: t('endpointForm.newSecret'),
          helpText: t(
            format?.testedOnSaving ? 'endpointForm.newSecretTested' : 'endpointForm.newSecretSays',
          ),
        },
        {
          value: 'own',
          label: t('endpointForm.ownSecret'),
          helpText: t('endpointForm.ownSecretSays'),
          renderChildren: (selected) => selected && field,
        },
        ...(format?.secretOptional
          ? [
              {
                value: 'none',
                label: t('endpointForm.noSecret'),
                helpText: t('endpointForm.noSecretSays'),
              },
            ]
          : []),
      ]}
      selected={[secret.choice]}
      onChange={([choice = secret.choice]) => onChange({ ...secret, choice })}
      error={secret.choice === 'own' ? undefined : error}
    />
  );
}
