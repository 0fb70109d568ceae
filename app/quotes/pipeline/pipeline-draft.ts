import { message, type Message } from '../../texts/message.ts';
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
  if (drafts.length === 0) return [{ field: null, message: message('settings.pipeline.keepOne') }];
  if (drafts.length > MAX_STAGES) {
    const tooMany = message('settings.pipeline.tooMany', { max: MAX_STAGES });
    return [{ field: null, message: tooMany }];
  }
  const names = drafts.map(({ name }) => name.toLowerCase());
  const errors: SettingError[] = drafts.flatMap(({ name }, place) => {
    const wrong = wrongWithName(name, names.indexOf(name.toLowerCase()) < place);
    return wrong === null ? [] : [{ field: `stages[${place}].name`, message: wrong }];
  });
  const entered = drafts.flatMap(({ enteredOn }) => enteredOn);
  if (new Set(entered).size < entered.length) {
    errors.push({ field: 'entered', message: message('settings.pipeline.oneStageEach') });
  }
  return errors;
}

function wrongWithName(name: string, taken: boolean): Message | null {
  if (name === '') return message('refusals.enterName');
  if (name.length > MAX_STAGE_NAME) return message('refusals.characters', { max: MAX_STAGE_NAME });
  return taken ? message('settings.pipeline.nameTaken') : null;
}
