import { message } from '../../texts/message.ts';
import { assigneeByTag } from '../assignment/assignee-by-tag.server.ts';
import { invalid } from './invalid.ts';
import type { StepRefusal, TakenStep } from './step-outcome.ts';
import type { StepDeps, StepOn } from './step.ts';
import { MAX_TAGS, parseTag, sameTag, TAG_PROBLEMS } from './tag.ts';
import { takeStep } from './take-step.server.ts';

/**
 * Puts a tag on a quote; one that is there already stays as it is. A quote that is nobody's becomes
 * somebody's where a rule for the tag says so. To be undone by removing the tag.
 */
export async function addTag(
  deps: StepDeps,
  on: StepOn,
  text: string,
): Promise<TakenStep | StepRefusal> {
  const parsed = parseTag(text);
  return takeStep(deps, on, 'organize', async (taking) => {
    if (!parsed.ok) return invalid('tag', TAG_PROBLEMS[parsed.problem]);
    const { tag } = parsed;
    const before = taking.quote.tags;
    if (before.some((each) => sameTag(each, tag))) return { ok: true, events: [] };
    if (before.length >= MAX_TAGS) {
      return invalid('tag', message('refusals.tag.most', { max: MAX_TAGS }));
    }
    const tags = [...before, tag];
    const given = await assigneeByTag(taking, tag);
    return {
      ok: true,
      data: { tags, ...given?.data },
      events: [{ type: 'quote.tagged', data: { tag, tags } }, ...(given ? [given.event] : [])],
    };
  });
}
