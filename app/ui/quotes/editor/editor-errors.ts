import type { StepError } from '../../../quotes/steps/step-outcome.ts';
import { messageText } from '../../../texts/message.ts';
import type { Translate } from '../../../texts/texts.ts';

/** What is wrong, by field: `quantity` of a line, `customer.email` of the quote. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface EditorErrors {
  /** Of no field. */
  whole: string | undefined;
  fields: FieldErrors;
  /** By a line's key. */
  lines: ReadonlyMap<string, FieldErrors>;
}

const OF_A_LINE = /^lines\[(\d+)\]\.(.+)$/;

/**
 * Errors at their fields. `keys` are those of the lines that were sent, in their order: lines may
 * have been added and removed since.
 */
export function editorErrors(
  t: Translate,
  errors: readonly StepError[],
  keys: readonly string[],
): EditorErrors {
  const fields: Record<string, string> = {};
  const lines = new Map<string, Record<string, string>>();
  let whole: string | undefined;
  for (const { field, message } of errors) {
    const said = messageText(t, message);
    const [, place = '', ofLine = ''] = OF_A_LINE.exec(field ?? '') ?? [];
    const key = keys[Number(place)];
    if (field === null) whole ??= said;
    else if (place !== '' && key !== undefined) {
      lines.set(key, { [ofLine]: said, ...lines.get(key) });
    } else fields[field] ??= said;
  }
  return { whole, fields, lines };
}
