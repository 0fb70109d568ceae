import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { MAX_RULES, type AssignmentRule } from '../../quotes/assignment/rule.ts';
import type { SettingError } from '../../quotes/setting-error.ts';
import { useText } from '../texts.tsx';
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
  const t = useText();
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
              {t('settings.assignment.addRule')}
            </Button>
            <Text as="span" tone="subdued">
              {t('settings.assignment.firstDecides')}
            </Text>
          </InlineStack>
        </Box>
      )}
    </SettingsForm>
  );
}

/** Before the first rule: what one is. */
function NoRules({ onAdd }: { onAdd: () => void }) {
  const t = useText();
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            {t('settings.assignment.none')}
          </Text>
          <Box maxWidth="480px">
            <Text as="p" tone="subdued" alignment="center">
              {t('settings.assignment.noneSays')}
            </Text>
          </Box>
          <Button variant="primary" onClick={onAdd}>
            {t('settings.assignment.addRule')}
          </Button>
        </BlockStack>
      </Box>
    </Card>
  );
}
