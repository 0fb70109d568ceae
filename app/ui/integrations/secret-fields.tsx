import { ChoiceList, Text, TextField } from '@shopify/polaris';
import { MAX_SECRET_LENGTH, type TypedSecret } from '../../outbound/typed-secret.ts';
import type { FormatChoice } from './format-choice.ts';

interface SecretFieldsProps {
  secret: TypedSecret;
  onChange: (secret: TypedSecret) => void;
  format: FormatChoice | undefined;
  error: string | undefined;
}

/** By what the receiver knows that an event is ours. Whoever moves over keeps what their receiver has. */
export function SecretFields({ secret, onChange, format, error }: SecretFieldsProps) {
  const field = (
    <TextField
      label="Secret"
      name="secret"
      autoComplete="off"
      spellCheck={false}
      maxLength={MAX_SECRET_LENGTH}
      value={secret.text}
      onChange={(text) => onChange({ ...secret, text })}
      error={error}
      helpText="Stored encrypted and not shown again."
    />
  );
  return (
    <ChoiceList
      title={
        <Text as="span" variant="headingSm">
          Secret
        </Text>
      }
      choices={[
        {
          value: 'new',
          label: 'Make a new secret',
          helpText: format?.testedOnSaving
            ? 'Shown once, after saving. A receiver that checks signatures does not know it yet and refuses the test that saving sends: use the secret it has.'
            : 'Shown once, after saving, to be put into your receiver.',
        },
        {
          value: 'own',
          label: 'Use the secret my receiver already has',
          helpText: 'Nothing has to change there.',
          renderChildren: (selected) => selected && field,
        },
        ...(format?.secretOptional
          ? [
              {
                value: 'none',
                label: 'No secret',
                helpText: 'Your receiver cannot tell who sends.',
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
