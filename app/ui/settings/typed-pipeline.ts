import type { StageDraft } from '../../quotes/pipeline/pipeline-draft.ts';
import type { PipelineStage, StageColor } from '../../quotes/pipeline/stage.ts';
import type { QuoteStatus } from '../../quotes/quote.ts';

/** A stage in the form. */
export interface StageRow {
  /** Tells rows apart while they are added and moved. */
  key: string;
  /** Null until it was saved. */
  id: string | null;
  name: string;
  color: StageColor;
}

/** What the form holds while it is filled in. */
export interface TypedPipeline {
  rows: StageRow[];
  /** The key of the stage that a status leads to; none: quotes stay where they are. */
  entered: Partial<Record<QuoteStatus, string>>;
}

export function startingFrom(stages: PipelineStage[]): TypedPipeline {
  const rows = stages.map(({ id, name, color }) => ({ key: id, id, name, color }));
  const entered = stages.flatMap(({ id, enteredOn }) => enteredOn.map((status) => [status, id]));
  return { rows, entered: Object.fromEntries(entered) as TypedPipeline['entered'] };
}

/** The stages as they are sent. */
export function toDrafts({ rows, entered }: TypedPipeline): StageDraft[] {
  const statuses = Object.keys(entered) as QuoteStatus[];
  return rows.map(({ key, id, name, color }) => ({
    id,
    name,
    color,
    enteredOn: statuses.filter((status) => entered[status] === key).toSorted(),
  }));
}

/** Whether saving would change anything. */
export function isDirty(typed: TypedPipeline, initial: TypedPipeline): boolean {
  return JSON.stringify(toDrafts(typed)) !== JSON.stringify(toDrafts(initial));
}

/** With one more stage at the end. */
export function withStage(typed: TypedPipeline): TypedPipeline {
  const taken = typed.rows.map(({ key }) => key);
  const key = taken.map((_, place) => `new-${place}`).find((each) => !taken.includes(each));
  const row = { key: key ?? `new-${taken.length}`, id: null, name: '', color: 'neutral' as const };
  return { ...typed, rows: [...typed.rows, row] };
}

/** Without a stage that was never saved, and where nothing leads any more. */
export function withoutStage(typed: TypedPipeline, key: string): TypedPipeline {
  const left = Object.entries(typed.entered).filter(([, leadsTo]) => leadsTo !== key);
  return {
    rows: typed.rows.filter((row) => row.key !== key),
    entered: Object.fromEntries(left),
  };
}
