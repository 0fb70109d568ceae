import { Select, TextField } from '@shopify/polaris';
import { MAX_LONG_TEXT, MAX_TEXT } from '../../../quotes/fields/field-value.ts';
import type { FieldToEdit } from '../../../quotes/fields/fields-to-edit.ts';
import type { Translate } from '../../../texts/texts.ts';
import { useText } from '../../texts.tsx';

interface CustomFieldInputProps {
  field: FieldToEdit;
  error: string | undefined;
  onChange: (typed: string) => void;
}

/** The input of a custom field, by what it takes. */
export function CustomFieldInput({ field, error, onChange }: CustomFieldInputProps) {
  const t = useText();
  const { label, typed, kind, help } = field;
  const common = { label, value: typed, onChange, error, helpText: help || undefined };
  switch (kind) {
    case 'choice':
    case 'yes_no':
      return <Select {...common} options={optionsOf(t, field)} />;
    case 'long_text':
      return <TextField {...common} autoComplete="off" multiline={3} maxLength={MAX_LONG_TEXT} />;
    case 'date':
      return <TextField {...common} autoComplete="off" type="date" max="9999-12-31" />;
    case 'number':
      return <TextField {...common} autoComplete="off" inputMode="decimal" maxLength={40} />;
    case 'text':
      return <TextField {...common} autoComplete="off" maxLength={MAX_TEXT} />;
  }
}

function optionsOf(t: Translate, { kind, choices }: FieldToEdit) {
  const words = (choice: string): string =>
    kind === 'yes_no' && isAnswer(choice) ? t(`common.${choice}`) : choice;
  const options = choices.map((choice) => ({ value: choice, label: words(choice) }));
  return [{ value: '', label: t('editor.none') }, ...options];
}

/** Something else may be stored from before the field was what it is. */
function isAnswer(choice: string): choice is 'yes' | 'no' {
  return choice === 'yes' || choice === 'no';
}
