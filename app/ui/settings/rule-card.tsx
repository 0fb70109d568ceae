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

const KINDS: Record<RuleKind, string> = {
  customer: 'Of a customer',
  tag: 'With a tag',
  round_robin: 'Every quote, in turn',
};

/** One rule: which quotes, and who gets them. */
export function RuleCard(props: RuleCardProps) {
  const { row, place, count, shadowed, members, onChange, onMove, onRemove, error } = props;
  const name = `rule ${place + 1}`;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingSm">
            Rule {place + 1}
          </Text>
          <InlineStack gap="200">
            <MoveButtons name={name} place={place} count={count} onMove={onMove} />
            <Button icon={DeleteIcon} accessibilityLabel={`Delete ${name}`} onClick={onRemove} />
          </InlineStack>
        </InlineStack>
        <FormLayout>
          <FormLayout.Group>
            <Select
              label="Quotes"
              options={RULE_KINDS.map((kind) => ({ value: kind, label: KINDS[kind] }))}
              value={row.kind}
              onChange={(kind: RuleKind) => onChange({ kind, value: '' })}
            />
            {row.kind !== 'round_robin' && (
              <TextField
                label={row.kind === 'tag' ? 'Tag' : 'Email address or @domain'}
                autoComplete="off"
                spellCheck={false}
                placeholder={row.kind === 'tag' ? 'wholesale' : '@example.com'}
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
            A rule above takes every quote, so that this one decides nothing. Move it up.
          </Text>
        )}
        {row.kind === 'tag' && (
          <Text as="p" tone="subdued">
            When a quote is made with this tag, or gets it while it is nobody’s.
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
