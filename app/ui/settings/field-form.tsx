import { Checkbox, FormLayout, Select, TextField } from '@shopify/polaris';
import {
  FIELD_KINDS,
  MAX_CHOICES,
  MAX_HELP,
  MAX_LABEL,
  MIN_CHOICES,
  type FieldKind,
} from '../../quotes/fields/field.ts';
import { useText } from '../texts.tsx';
import type { FieldRow } from './typed-fields.ts';

interface FieldFormProps {
  row: FieldRow;
  onChange: (changed: Partial<FieldRow>) => void;
  error: (field: string) => string | undefined;
}

/** All of a field. */
export function FieldForm({ row, onChange, error }: FieldFormProps) {
  const t = useText();
  const asked = [
    { value: 'storefront', label: t('fields.storefront') },
    { value: 'team', label: t('fields.team') },
  ];
  return (
    <FormLayout>
      <FormLayout.Group>
        <TextField
          label={t('fields.label')}
          autoComplete="off"
          maxLength={MAX_LABEL}
          value={row.label}
          onChange={(label) => onChange({ label })}
          error={error('label')}
        />
        <Select
          label={t('fields.kind')}
          options={FIELD_KINDS.map((value) => ({ value, label: t(`fields.kinds.${value}`) }))}
          value={row.kind}
          onChange={(kind: FieldKind) => onChange({ kind })}
        />
      </FormLayout.Group>
      {row.kind === 'choice' && (
        <TextField
          label={t('fields.choices')}
          autoComplete="off"
          multiline={3}
          maxHeight="240px"
          value={row.choices}
          onChange={(choices) => onChange({ choices })}
          error={error('choices')}
          helpText={t('fields.choicesSay', { min: MIN_CHOICES, max: MAX_CHOICES })}
        />
      )}
      <TextField
        label={t('fields.help')}
        autoComplete="off"
        maxLength={MAX_HELP}
        value={row.help}
        onChange={(help) => onChange({ help })}
        error={error('help')}
        helpText={t('fields.helpSays')}
      />
      <Select
        label={t('fields.filledInBy')}
        options={asked}
        value={row.onStorefront ? 'storefront' : 'team'}
        onChange={(who) => onChange({ onStorefront: who === 'storefront' })}
        helpText={t(row.onStorefront ? 'fields.storefrontSays' : 'fields.teamSays')}
      />
      {row.onStorefront && (
        <Checkbox
          label={t('fields.required')}
          helpText={t('fields.requiredSays')}
          checked={row.required}
          onChange={(required) => onChange({ required })}
        />
      )}
    </FormLayout>
  );
}
