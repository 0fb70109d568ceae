import type { StepRefusal, TakenStep } from './step-outcome.ts';
import type { StepDeps, StepOn } from './step.ts';
import { sameTag } from './tag.ts';
import { takeStep } from './take-step.server.ts';

/** Takes a tag off a quote; one that is not there is as good as taken off. To be undone by adding it. */
export async function removeTag(
  deps: StepDeps,
  on: StepOn,
  text: string,
): Promise<TakenStep | StepRefusal> {
  return takeStep(deps, on, 'organize', async ({ quote }) => {
    const tag = quote.tags.find((each) => sameTag(each, text));
    if (tag === undefined) return { ok: true, events: [] };
    const tags = quote.tags.filter((each) => each !== tag);
    return {
      ok: true,
      data: { tags },
      events: [{ type: 'quote.tag_removed', data: { tag, tags } }],
    };
  });
}
