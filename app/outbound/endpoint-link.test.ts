import { expect, it } from 'vitest';
import { endpointLink } from './endpoint-link.ts';

it('leads to the endpoint’s page inside the admin of its shop', () => {
  const link = endpointLink('acme.myshopify.com', { apiKey: 'key', endpointId: 'ep_1' });
  expect(link).toBe('https://admin.shopify.com/store/acme/apps/key/app/settings/integrations/ep_1');
});
