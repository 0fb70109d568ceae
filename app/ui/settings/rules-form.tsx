import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { MAX_RULES, type AssignmentRule } from '../../quotes/assignment/rule.ts';
import type { SettingError } from '../../quotes/setting-error.ts';
import { moved } from './in-order.ts';
import { RuleCard } from './rule-card.tsx';
import { SettingsForm } from './settings-form.tsx';
import { rowsOf, takesAllAt, toRules, withRule } from './typed-rules.ts';
import { useErrors } from './use-errors.ts';

interface RulesFormProps {
  rules: AssignmentRule[];
  /** Of the rules as they were read. */
  version: string;
  members: { id: string; name: string }[];
  errors: SettingError[];
}

/** The assignment rules in their order. */
export function RulesForm({ rules, version, members, errors }: RulesFormProps) {
  const [initial] = useState(() => rowsOf(rules, members));
  const [rows, setRows] = useState(initial);
  const { error, discard } = useErrors(errors);
  const takesAll = takesAllAt(rows) ?? rows.length;
  const add = (): void => setRows(withRule(rows));
  return (
    <SettingsForm
      id="rules-save-bar"
      settings={{ rules: toRules(rows), version }}
      dirty={JSON.stringify(toRules(rows)) !== JSON.stringify(toRules(initial))}
      error={error(null)}
      onDiscard={() => {
        discard();
        setRows(initial);
      }}
    >
      {rows.length === 0 && <NoRules onAdd={add} />}
      {rows.map((row, place) => (
        <RuleCard
          key={row.key}
          row={row}
          place={place}
          count={rows.length}
          shadowed={place > takesAll}
          members={members}
          onChange={(changed) =>
            setRows(rows.map((each) => (each === row ? { ...row, ...changed } : each)))
          }
          onMove={(by) => setRows(moved(rows, place, by))}
          onRemove={() => setRows(rows.filter((each) => each !== row))}
          error={(field) => error(`rules[${place}].${field}`)}
        />
      ))}
      {rows.length > 0 && (
        <Box paddingInline={{ xs: '400', sm: '0' }}>
          <InlineStack gap="300" blockAlign="center">
            <Button onClick={add} disabled={rows.length >= MAX_RULES}>
              Add rule
            </Button>
            <Text as="span" tone="subdued">
              The first rule that fits decides.
            </Text>
          </InlineStack>
        </Box>
      )}
    </SettingsForm>
  );
}

/** Before the first rule: what one is. */
function NoRules({ onAdd }: { onAdd: () => void }) {
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            New quotes are nobody’s yet
          </Text>
          <Box maxWidth="480px">
            <Text as="p" tone="subdued" alignment="center">
              Share them out among the team in turn, or give those of a customer or with a tag to
              somebody. Whoever gets a quote is written to.
            </Text>
          </Box>
          <Button variant="primary" onClick={onAdd}>
            Add rule
          </Button>
        </BlockStack>
      </Box>
    </Card>
  );
}
