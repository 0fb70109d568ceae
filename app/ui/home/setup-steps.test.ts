import { expect, it } from 'vitest';
import { setupSteps } from './setup-steps.ts';

const links = { themeEditor: 'https://acme.myshopify.com/admin/themes', endpoint: null };
const nothing = { hasQuote: false, hasEndpoint: false, testArrived: false };

it('a fresh shop has four steps to do, in order', () => {
  const steps = setupSteps(nothing, links);
  expect(steps.map(({ done }) => done)).toEqual([false, false, false, false]);
  expect(steps[0]?.link).toMatchObject({ url: links.themeEditor, leavesApp: true });
});

it('the first quote proves that the form is in the theme', () => {
  const steps = setupSteps({ ...nothing, hasQuote: true }, links);
  expect(steps.map(({ done }) => done)).toEqual([true, false, false, true]);
});

it('the test is sent from the endpoint that there is', () => {
  const endpoint = '/app/settings/integrations/ep_1';
  const steps = setupSteps({ ...nothing, hasEndpoint: true }, { ...links, endpoint });
  expect(steps[2]).toMatchObject({ done: false, link: { url: endpoint } });
});
