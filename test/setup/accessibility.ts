import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface Results {
  passes: unknown[];
  violations: { id: string; nodes: { html: string }[] }[];
}

interface InPage {
  configure(spec: object): void;
  run(selector: string): Promise<Results>;
}

/**
 * What may be outside of all landmarks: axe's own list, and where Polaris puts all that pops up, which is at
 * the end of the page whatever it belongs to.
 */
const REGIONS = 'dialog, [role=dialog], [role=alertdialog], svg, #PolarisPortalsContainer';

/** What axe finds wrong with a page or a frame, or with a part of it: "rule: markup". */
export async function accessibilityProblems(
  page: Page | Frame,
  within = 'html',
): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(standStill);
  const results = await page.evaluate(
    ([selector, regions]) => {
      const { axe: inPage } = globalThis as unknown as { axe: InPage };
      inPage.configure({ checks: [{ id: 'region', options: { regionMatcher: regions } }] });
      return inPage.run(selector);
    },
    [within, REGIONS] as const,
  );
  if (results.passes.length === 0) throw new Error(`axe found nothing to look at in ${within}`);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What is still coming or going has colours that it will not keep. What turns for ever is not waited for. */
async function standStill(): Promise<void> {
  const ends = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished);
  await Promise.allSettled(ends);
}
