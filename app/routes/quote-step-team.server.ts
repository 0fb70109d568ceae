import { z } from 'zod';
import { addEmail } from '../quotes/steps/add-email.server.ts';
import { addNote } from '../quotes/steps/add-note.server.ts';
import { addTag } from '../quotes/steps/add-tag.server.ts';
import { assignQuote } from '../quotes/steps/assign-quote.server.ts';
import { changeStage } from '../quotes/steps/change-stage.server.ts';
import { removeEmail } from '../quotes/steps/remove-email.server.ts';
import { removeTag } from '../quotes/steps/remove-tag.server.ts';
import type { StepOn } from '../quotes/steps/step.ts';
import { handler, many, one } from './quote-step-handler.server.ts';

const tag = z.object({ tag: one });
const email = z.object({ email: one });

/** The team's own order. It overwrites nobody's work, so that an older page is good enough for it. */
export const TEAM_STEPS = {
  stage: handler(z.object({ stage: one }), ({ deps, on }, fields) =>
    changeStage(deps, unread(on), fields.stage),
  ),
  assign: handler(z.object({ member: one }), ({ deps, on }, { member }) =>
    assignQuote(deps, unread(on), member === '' ? null : member),
  ),
  note: handler(z.object({ content: one, mentions: many }), ({ deps, on }, note) =>
    addNote(deps, unread(on), note),
  ),
  'add-tag': handler(tag, ({ deps, on }, fields) => addTag(deps, unread(on), fields.tag)),
  'remove-tag': handler(tag, ({ deps, on }, fields) => removeTag(deps, unread(on), fields.tag)),
  'add-email': handler(email, ({ deps, on }, fields) => addEmail(deps, unread(on), fields.email)),
  'remove-email': handler(email, ({ deps, on }, fields) =>
    removeEmail(deps, unread(on), fields.email),
  ),
};

function unread(on: StepOn): StepOn {
  return { ...on, read: undefined };
}
