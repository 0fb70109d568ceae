import type { QuoteEvent, Taking } from '../steps/step.ts';
import { assigned } from '../team/assigned.ts';
import { assignedMail } from '../team/team-mail.ts';
import { writeToMember } from '../team/write-to-member.server.ts';
import { nextAssignee } from './next-assignee.server.ts';

/** Whose a quote becomes by a rule for a tag it just got; null when it is somebody's, or no rule fits. */
export async function assigneeByTag(
  taking: Taking,
  tag: string,
): Promise<{ data: { assigneeId: string }; event: QuoteEvent } | null> {
  const { tx, shop, quote, actor, now } = taking;
  if (quote.assigneeId !== null) return null;
  const tagged = { customerEmail: quote.customerEmail, tags: [tag] };
  const member = await nextAssignee(tx, shop.id, { quote: tagged, only: 'tag' });
  if (!member) return null;
  if (member.id !== actor.memberId) {
    await writeToMember(taking, member, (about) => assignedMail({ ...about, by: null }));
  }
  return { data: { assigneeId: member.id }, event: assigned(member, now) };
}
