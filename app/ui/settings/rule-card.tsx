import {
  BlockStack,
  Button,
  Card,
  FormLayout,
  InlineStack,
  Select,
  Text,
  TextField,
} from '@shopify/polaris';
import { DeleteIcon } from '@shopify/polaris-icons';
import { RULE_KINDS, type RuleKind } from '../../quotes/assignment/rule.ts';
import { useText } from '../texts.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { TakersField } from './takers-field.tsx';
import type { RuleRow } from './typed-rules.ts';

interface RuleCardProps {
  row: RuleRow;
  place: number;
  count: number;
  /** A rule before it takes every quote. */
  shadowed: boolean;
  members: { id: string; name: string }[];
  onChange: (changed: Partial<RuleRow>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  /** What is wrong at its `value` or `memberIds`. */
  error: (field: string) => string | undefined;
}

/** One rule: which quotes, and who gets them. */
export function RuleCard(props: RuleCardProps) {
  const { row, place, count, shadowed, members, onChange, onMove, onRemove, error } = props;
  const t = useText();
  const name = t('settings.assignment.theRule', { place: place + 1 });
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingSm">
            {t('settings.assignment.rule', { place: place + 1 })}
          </Text>
          <InlineStack gap="200">
            <MoveButtons name={name} place={place} count={count} onMove={onMove} />
            <Button
              icon={DeleteIcon}
              accessibilityLabel={t('settings.delete', { name })}
              onClick={onRemove}
            />
          </InlineStack>
        </InlineStack>
        <FormLayout>
          <FormLayout.Group>
            <Select
              label={t('settings.assignment.quotes')}
              options={RULE_KINDS.map((kind) => ({
                value: kind,
                label: t(`settings.assignment.kinds.${kind}`),
              }))}
              value={row.kind}
              onChange={(kind: RuleKind) => onChange({ kind, value: '' })}
            />
            {row.kind !== 'round_robin' && (
              <TextField
                label={t(row.kind === 'tag' ? 'quoteParts.tag' : 'settings.assignment.customer')}
                autoComplete="off"
                spellCheck={false}
                placeholder={
                  row.kind === 'tag' ? t('settings.assignment.tagExample') : '@example.com'
                }
                value={row.value}
                onChange={(value) => onChange({ value })}
                error={error('value')}
              />
            )}
            <TakersField
              members={members}
              selected={row.memberIds}
              onChange={(memberIds) => onChange({ memberIds })}
              error={error('memberIds')}
            />
          </FormLayout.Group>
        </FormLayout>
        {shadowed && (
          <Text as="p" tone="caution">
            {t('settings.assignment.shadowed')}
          </Text>
        )}
        {row.kind === 'tag' && (
          <Text as="p" tone="subdued">
            {t('settings.assignment.whenTagged')}
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
