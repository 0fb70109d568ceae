import { cleanLine } from '../clean-text.ts';
import type { QuoteStatus } from '../quote.ts';
import type { SettingError } from '../setting-error.ts';
import { MAX_STAGE_NAME, MAX_STAGES, type StageColor } from './stage.ts';

/** A stage as the form has it. */
export interface StageDraft {
  /** Null for one that is to be added. */
  id: string | null;
  name: string;
  color: StageColor;
  enteredOn: QuoteStatus[];
}

/** Names without what nobody means to type. */
export function cleanDrafts(drafts: StageDraft[]): StageDraft[] {
  return drafts.map((draft) => ({ ...draft, name: cleanLine(draft.name) }));
}

/** Everything wrong with a pipeline whose names are clean. */
export function pipelineErrors(drafts: StageDraft[]): SettingError[] {
  if (drafts.length === 0) return [{ field: null, message: 'Keep at least one stage.' }];
  if (drafts.length > MAX_STAGES) {
    return [{ field: null, message: `A pipeline has at most ${MAX_STAGES} stages.` }];
  }
  const names = drafts.map(({ name }) => name.toLowerCase());
  const errors = drafts.flatMap(({ name }, place) => {
    const message = wrongWithName(name, names.indexOf(name.toLowerCase()) < place);
    return message === null ? [] : [{ field: `stages[${place}].name`, message }];
  });
  const entered = drafts.flatMap(({ enteredOn }) => enteredOn);
  if (new Set(entered).size < entered.length) {
    errors.push({ field: 'entered', message: 'A status leads to one stage.' });
  }
  return errors;
}

function wrongWithName(name: string, taken: boolean): string | null {
  if (name === '') return 'Enter a name.';
  if (name.length > MAX_STAGE_NAME) return `Use at most ${MAX_STAGE_NAME} characters.`;
  return taken ? 'Another stage has this name.' : null;
}
