import { Button, Select, TextField } from '@shopify/polaris';
import { DeleteIcon } from '@shopify/polaris-icons';
import { MAX_STAGE_NAME, STAGE_COLORS } from '../../quotes/pipeline/stage.ts';
import { moved } from './in-order.ts';
import { MoveButtons } from './move-buttons.tsx';
import styles from './stage-rows.module.css';
import { COLOR_NAMES } from './stage-words.ts';
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

const COLORS = STAGE_COLORS.map((value) => ({ value, label: COLOR_NAMES[value] }));

/** The stages one below the other, as quotes go through them. */
export function StageRows({ rows, onChange, onRemove, removable, error }: StageRowsProps) {
  const change = (key: string, changed: Partial<StageRow>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  return (
    <ol className={styles.list}>
      {rows.map((row, place) => (
        <li key={row.key} className={styles.row}>
          <div className={styles.button}>
            <MoveButtons
              name={row.name || 'the new stage'}
              place={place}
              count={rows.length}
              onMove={(by) => onChange(moved(rows, place, by))}
            />
          </div>
          <div className={styles.name}>
            <TextField
              label={`Name of stage ${place + 1}`}
              labelHidden
              autoComplete="off"
              placeholder="Name"
              maxLength={MAX_STAGE_NAME}
              value={row.name}
              onChange={(name) => change(row.key, { name })}
              error={error(`stages[${place}].name`)}
            />
          </div>
          <Select
            label={`Colour of stage ${place + 1}`}
            labelHidden
            options={COLORS}
            value={row.color}
            onChange={(color: StageRow['color']) => change(row.key, { color })}
          />
          <div className={styles.button}>
            <Button
              icon={DeleteIcon}
              accessibilityLabel={`Delete ${row.name || 'the new stage'}`}
              disabled={!removable(row)}
              onClick={() => onRemove(row)}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
