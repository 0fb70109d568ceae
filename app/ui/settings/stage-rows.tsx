import { Button, Select, TextField } from '@shopify/polaris';
import { DeleteIcon } from '@shopify/polaris-icons';
import { MAX_STAGE_NAME, STAGE_COLORS } from '../../quotes/pipeline/stage.ts';
import { useText } from '../texts.tsx';
import { moved } from './in-order.ts';
import { MoveButtons } from './move-buttons.tsx';
import styles from './stage-rows.module.css';
import type { StageRow } from './typed-pipeline.ts';

interface StageRowsProps {
  rows: StageRow[];
  onChange: (rows: StageRow[]) => void;
  onRemove: (row: StageRow) => void;
  /** Whether a stage can be taken out now. */
  removable: (row: StageRow) => boolean;
  /** What is wrong at `stages[0].name`. */
  error: (field: string) => string | undefined;
}

/** The stages one below the other, as quotes go through them. */
export function StageRows({ rows, onChange, onRemove, removable, error }: StageRowsProps) {
  const t = useText();
  const colours = STAGE_COLORS.map((value) => ({
    value,
    label: t(`settings.pipeline.colours.${value}`),
  }));
  const change = (key: string, changed: Partial<StageRow>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  return (
    <ol className={styles.list}>
      {rows.map((row, place) => (
        <li key={row.key} className={styles.row}>
          <div className={styles.button}>
            <MoveButtons
              name={row.name || t('settings.pipeline.newStage')}
              place={place}
              count={rows.length}
              onMove={(by) => onChange(moved(rows, place, by))}
            />
          </div>
          <div className={styles.name}>
            <TextField
              label={t('settings.pipeline.nameOfStage', { place: place + 1 })}
              labelHidden
              autoComplete="off"
              placeholder={t('common.name')}
              maxLength={MAX_STAGE_NAME}
              value={row.name}
              onChange={(name) => change(row.key, { name })}
              error={error(`stages[${place}].name`)}
            />
          </div>
          <Select
            label={t('settings.pipeline.colourOfStage', { place: place + 1 })}
            labelHidden
            options={colours}
            value={row.color}
            onChange={(color: StageRow['color']) => change(row.key, { color })}
          />
          <div className={styles.button}>
            <Button
              icon={DeleteIcon}
              accessibilityLabel={t('settings.delete', {
                name: row.name || t('settings.pipeline.newStage'),
              })}
              disabled={!removable(row)}
              onClick={() => onRemove(row)}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
