import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { MAX_STAGES, type PipelineStage } from '../../quotes/pipeline/stage.ts';
import type { SettingError } from '../../quotes/setting-error.ts';
import { StageBadge } from '../stage-badge.tsx';
import { useText } from '../texts.tsx';
import { EnteringFields } from './entering-fields.tsx';
import { PartHeading } from './part-heading.tsx';
import { RemoveStage } from './remove-stage.tsx';
import { SettingsForm } from './settings-form.tsx';
import { PARTS } from './settings-parts.ts';
import { StageRows } from './stage-rows.tsx';
import {
  isDirty,
  startingFrom,
  toDrafts,
  withoutStage,
  withStage,
  type StageRow,
} from './typed-pipeline.ts';
import { useErrors } from './use-errors.ts';

interface PipelineFormProps {
  stages: PipelineStage[];
  /** Of the pipeline as it was read. */
  version: string;
  /** Quotes in each stage. */
  counts: Record<string, number>;
  errors: SettingError[];
}

/** The pipeline: its stages in order, and what moves quotes by itself. */
export function PipelineForm({ stages, version, counts, errors }: PipelineFormProps) {
  const t = useText();
  const [initial] = useState(() => startingFrom(stages));
  const [typed, setTyped] = useState(initial);
  const [removing, setRemoving] = useState<StageRow | null>(null);
  const { error, discard } = useErrors(errors);
  const dirty = isDirty(typed, initial);
  const others = stages.filter(({ id }) => id !== removing?.id);
  const remove = (row: StageRow): void => {
    if (row.id === null) setTyped(withoutStage(typed, row.key));
    else setRemoving(row);
  };
  return (
    <BlockStack gap="400">
      <RemoveStage
        stage={removing}
        others={others}
        count={removing?.id ? (counts[removing.id] ?? 0) : 0}
        onClose={() => setRemoving(null)}
      />
      <SettingsForm
        id="pipeline-save-bar"
        settings={{ stages: toDrafts(typed), version }}
        dirty={dirty}
        error={error(null)}
        onDiscard={() => {
          discard();
          setTyped(initial);
        }}
      >
        <Card>
          <BlockStack gap="400">
            <PartHeading id={PARTS.stages}>{t('settings.pipeline.stages')}</PartHeading>
            {/* A long name without spaces breaks instead of leaving the card. */}
            <div style={{ overflowWrap: 'anywhere' }}>
              <InlineStack gap="100">
                {typed.rows.map((row) => (
                  <StageBadge key={row.key} stage={{ ...row, name: row.name.trim() || '…' }} />
                ))}
              </InlineStack>
            </div>
            <StageRows
              rows={typed.rows}
              onChange={(rows) => setTyped({ ...typed, rows })}
              onRemove={remove}
              removable={(row) => row.id === null || (!dirty && stages.length > 1)}
              error={error}
            />
            <InlineStack gap="300" blockAlign="center">
              <Button
                onClick={() => setTyped(withStage(typed))}
                disabled={typed.rows.length >= MAX_STAGES}
              >
                {t('settings.pipeline.addStage')}
              </Button>
              <Text as="span" tone="subdued">
                {t(dirty ? 'settings.pipeline.saveFirst' : 'settings.pipeline.whereQuotesBegin')}
              </Text>
            </InlineStack>
          </BlockStack>
        </Card>
        <EnteringFields
          typed={typed}
          onChange={(entered) => setTyped({ ...typed, entered })}
          error={error('entered')}
        />
      </SettingsForm>
    </BlockStack>
  );
}
