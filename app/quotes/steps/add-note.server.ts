import { newId } from '../../ids.ts';
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
    if (content === '') return invalid('content', 'Write a note first.');
    if (content.length > MAX_NOTE) {
      return invalid('content', `Use at most ${MAX_NOTE.toLocaleString('en')} characters.`);
    }
    if (mentions.length > MAX_MENTIONS) {
      return invalid('mentions', `Mention at most ${MAX_MENTIONS} people.`);
    }
    const mentioned = await holdMembers(tx, shop.id, mentions);
    if (mentioned.length < mentions.length) {
      return invalid('mentions', 'Somebody mentioned is not on the team any more.');
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
