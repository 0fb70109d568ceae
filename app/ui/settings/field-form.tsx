import { Checkbox, FormLayout, Select, TextField } from '@shopify/polaris';
import {
  FIELD_KINDS,
  MAX_CHOICES,
  MAX_HELP,
  MAX_LABEL,
  MIN_CHOICES,
  type FieldKind,
} from '../../quotes/fields/field.ts';
import { KIND_NAMES } from './field-words.ts';
import type { FieldRow } from './typed-fields.ts';

interface FieldFormProps {
  row: FieldRow;
  onChange: (changed: Partial<FieldRow>) => void;
  error: (field: string) => string | undefined;
}

const KINDS = FIELD_KINDS.map((value) => ({ value, label: KIND_NAMES[value] }));
const ASKED = [
  { value: 'storefront', label: 'Shoppers, in the storefront form' },
  { value: 'team', label: 'Your team alone' },
];

/** All of a field. */
export function FieldForm({ row, onChange, error }: FieldFormProps) {
  return (
    <FormLayout>
      <FormLayout.Group>
        <TextField
          label="Label"
          autoComplete="off"
          maxLength={MAX_LABEL}
          value={row.label}
          onChange={(label) => onChange({ label })}
          error={error('label')}
        />
        <Select
          label="Kind"
          options={KINDS}
          value={row.kind}
          onChange={(kind: FieldKind) => onChange({ kind })}
        />
      </FormLayout.Group>
      {row.kind === 'choice' && (
        <TextField
          label="Choices"
          autoComplete="off"
          multiline={3}
          maxHeight="240px"
          value={row.choices}
          onChange={(choices) => onChange({ choices })}
          error={error('choices')}
          helpText={`${MIN_CHOICES} to ${MAX_CHOICES}, one on each line.`}
        />
      )}
      <TextField
        label="Help text"
        autoComplete="off"
        maxLength={MAX_HELP}
        value={row.help}
        onChange={(help) => onChange({ help })}
        error={error('help')}
        helpText="Below the field, for whoever fills it in."
      />
      <Select
        label="Filled in by"
        options={ASKED}
        value={row.onStorefront ? 'storefront' : 'team'}
        onChange={(asked) => onChange({ onStorefront: asked === 'storefront' })}
        helpText={
          row.onStorefront ? 'Your team can change it afterwards.' : 'Shoppers never see it.'
        }
      />
      {row.onStorefront && (
        <Checkbox
          label="Required"
          helpText="Shoppers cannot send the form without it."
          checked={row.required}
          onChange={(required) => onChange({ required })}
        />
      )}
    </FormLayout>
  );
}
