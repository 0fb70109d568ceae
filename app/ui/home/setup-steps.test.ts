import { expect, it } from 'vitest';
import { setupSteps, type SetupProgress } from './setup-steps.ts';

const links = { themeEditor: 'https://acme.myshopify.com/admin/themes', endpoint: null };
const nothing = { formUsedAt: null, hasQuote: false, hasEndpoint: false, testArrived: false };

it('a fresh shop has four steps to do, in order', () => {
  const steps = setupSteps(nothing, links);
  expect(steps.map(({ done }) => done)).toEqual([false, false, false, false]);
  expect(steps[0]?.link).toMatchObject({ url: links.themeEditor, leavesApp: true });
});

it('a form that was used is in the theme; a quote made by the team proves nothing of it', () => {
  const formUsedAt = new Date('2026-11-29T09:00:00Z');
  const done = (progress: Partial<SetupProgress>) =>
    setupSteps({ ...nothing, ...progress }, links).map((step) => step.done);
  expect(done({ hasQuote: true, formUsedAt })).toEqual([true, false, false, true]);
  expect(done({ hasQuote: true })).toEqual([false, false, false, true]);
});

it('the test is sent from the endpoint that there is', () => {
  const endpoint = '/app/settings/integrations/ep_1';
  const steps = setupSteps({ ...nothing, hasEndpoint: true }, { ...links, endpoint });
  expect(steps[2]).toMatchObject({ done: false, link: { url: endpoint } });
});
