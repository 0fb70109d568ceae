import { message } from '../../texts/message.ts';
import { assigned } from '../team/assigned.ts';
import { holdMember } from '../team/hold-member.server.ts';
import { assignedMail } from '../team/team-mail.ts';
import { writeToMember } from '../team/write-to-member.server.ts';
import { invalid } from './invalid.ts';
import type { StepRefusal, TakenStep } from './step-outcome.ts';
import type { StepDeps, StepOn } from './step.ts';
import { takeStep } from './take-step.server.ts';

/**
 * Makes a quote somebody's of the team, who is written to unless they took it themselves; null makes
 * it nobody's. To be undone by assigning it back.
 */
export async function assignQuote(
  deps: StepDeps,
  on: StepOn,
  memberId: string | null,
): Promise<TakenStep | StepRefusal> {
  return takeStep(deps, on, 'organize', async (taking) => {
    const { tx, shop, quote, actor, now } = taking;
    if (memberId === quote.assigneeId) return { ok: true, events: [] };
    if (memberId === null) {
      return { ok: true, data: { assigneeId: null }, events: [assigned(null, now)] };
    }
    const member = await holdMember(tx, shop.id, memberId);
    if (!member) return invalid('assignee', message('refusals.notOnTeam'));
    if (member.id !== actor.memberId) {
      await writeToMember(taking, member, (about) => assignedMail({ ...about, by: actor.name }));
    }
    return { ok: true, data: { assigneeId: member.id }, events: [assigned(member, now)] };
  });
}
