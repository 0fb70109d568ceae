import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface Results {
  passes: unknown[];
  violations: { id: string; nodes: { html: string }[] }[];
}

/** What axe finds wrong with a page or a frame, or with a part of it: "rule: markup". */
export async function accessibilityProblems(
  page: Page | Frame,
  within = 'html',
): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate((selector) => {
    const { axe: inPage } = globalThis as unknown as {
      axe: { run(selector: string): Promise<Results> };
    };
    return inPage.run(selector);
  }, within);
  if (results.passes.length === 0) throw new Error(`axe found nothing to look at in ${within}`);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
