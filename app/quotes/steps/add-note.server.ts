import { newId } from '../../ids.ts';
import { message } from '../../texts/message.ts';
import { cleanText } from '../clean-text.ts';
import { holdMembers, type HeldMember } from '../team/hold-member.server.ts';
import { mentionMail } from '../team/team-mail.ts';
import { writeToMember } from '../team/write-to-member.server.ts';
import { invalid } from './invalid.ts';
import { MAX_MENTIONS, MAX_NOTE, type NewNote } from './note.ts';
import type { StepRefusal, TakenStep } from './step-outcome.ts';
import type { StepDeps, StepOn, Taking } from './step.ts';
import { takeStep } from './take-step.server.ts';

/** Adds a note for the team; whoever it mentions is written to, but for its author. */
export async function addNote(
  deps: StepDeps,
  on: StepOn,
  note: NewNote,
): Promise<TakenStep | StepRefusal> {
  const content = cleanText(note.content);
  const mentions = [...new Set(note.mentions)];
  return takeStep(deps, on, 'organize', async (taking) => {
    const { tx, shop, actor, now } = taking;
    if (content === '') return invalid('content', message('refusals.note.enter'));
    if (content.length > MAX_NOTE) {
      return invalid('content', message('refusals.characters', { max: MAX_NOTE }));
    }
    if (mentions.length > MAX_MENTIONS) {
      return invalid('mentions', message('refusals.note.mostMentions', { max: MAX_MENTIONS }));
    }
    const mentioned = await holdMembers(tx, shop.id, mentions);
    if (mentioned.length < mentions.length) {
      return invalid('mentions', message('refusals.note.notOnTeam'));
    }
    await store(taking, content, mentioned);
    const data = { content, author_name: actor.name, added_at: now.toISOString() };
    return { ok: true, events: [{ type: 'quote.note_added', data }] };
  });
}

async function store(taking: Taking, content: string, mentioned: HeldMember[]): Promise<void> {
  const { tx, shop, quote, actor, now } = taking;
  await tx.quoteNote.create({
    data: {
      id: newId('note'),
      shopId: shop.id,
      quoteId: quote.id,
      authorId: actor.memberId,
      authorName: actor.name,
      content,
      mentions: mentioned.map(({ id }) => id),
      createdAt: now,
    },
  });
  for (const member of mentioned.filter(({ id }) => id !== actor.memberId)) {
    await writeToMember(taking, member, (about) =>
      mentionMail({ ...about, by: actor.name, note: content }),
    );
  }
}
