import { index, prefix, route, type RouteConfig } from '@remix-run/route-config';

/** Every address of the app in one place; the files under routes/ hold no addresses. */
export default [
  index('routes/index.tsx'),
  route('healthz', 'routes/healthz.ts'),
  route('auth/login', 'routes/auth.login.tsx'),
  route('auth/*', 'routes/auth.ts'),
  ...prefix('proxy', [
    route('quotes', 'routes/proxy.quotes.ts'),
    route('uploads', 'routes/proxy.uploads.ts'),
    route('uploads/complete', 'routes/proxy.uploads.complete.ts'),
    route('q/:secret', 'routes/proxy.quote-version.ts'),
    route('q/:secret/answer', 'routes/proxy.quote-answer.ts'),
  ]),
  ...prefix('webhooks', [
    route('app/uninstalled', 'routes/webhooks.app.uninstalled.ts'),
    route('app/scopes_update', 'routes/webhooks.app.scopes_update.ts'),
    // What is worked off later, whatever it is about: `compliance`, `orders`.
    route(':about', 'routes/webhooks.stored.ts'),
  ]),
  route('app', 'routes/app.tsx', [
    index('routes/app.home.tsx'),
    route('alive', 'routes/app.alive.ts'),
    route('quotes', 'routes/app.quotes.tsx'),
    route('quotes/new', 'routes/app.quote-new.tsx'),
    route('quotes/bulk', 'routes/app.quotes-bulk.ts'),
    route('quotes/export', 'routes/app.quotes-export.ts'),
    route('quotes/suggestions', 'routes/app.quotes-suggestions.ts'),
    route('quotes/views', 'routes/app.quotes-views.ts'),
    route('quotes/:quoteId', 'routes/app.quote.tsx'),
    route('quotes/:quoteId/edit', 'routes/app.quote-edit.tsx'),
    route('quotes/:quoteId/steps', 'routes/app.quote-step.ts'),
    route('quotes/:quoteId/calculation', 'routes/app.quote-calculation.ts'),
    route('quotes/:quoteId/invoice-preview', 'routes/app.invoice-preview.ts'),
    // What the editor lets people choose from the shop.
    ...prefix('choices', [
      route('customers', 'routes/app.choices-customers.ts'),
      route('companies', 'routes/app.choices-companies.ts'),
      route('payment-terms', 'routes/app.choices-payment-terms.ts'),
    ]),
    // What the links on Shopify's own pages open (extensions/admin-links).
    ...prefix('links', [
      route('customer', 'routes/app.link-customer.ts'),
      route('new-quote/:of', 'routes/app.link-new-quote.ts'),
      route(':made', 'routes/app.link-quote.tsx'),
    ]),
    ...prefix('settings', [
      index('routes/app.settings.tsx'),
      route('pipeline', 'routes/app.settings-pipeline.tsx'),
      route('team', 'routes/app.settings-team.tsx'),
      route('team/new', 'routes/app.settings-team-new.tsx'),
      route('team/:memberId', 'routes/app.settings-member.tsx'),
      route('assignment', 'routes/app.settings-assignment.tsx'),
      route('quotes', 'routes/app.settings-quotes.tsx'),
      route('fields', 'routes/app.settings-fields.tsx'),
      route('data-requests', 'routes/app.data-requests.tsx'),
      route('data-requests/:requestId/export', 'routes/app.data-request-export.ts'),
    ]),
    ...prefix('settings/integrations', [
      index('routes/app.integrations.tsx'),
      route('new', 'routes/app.integration-new.tsx'),
      route('log', 'routes/app.log.tsx'),
      route('log/version', 'routes/app.log-version.ts'),
      route('log/export', 'routes/app.log-export.ts'),
      route('undelivered', 'routes/app.undelivered.tsx'),
      route('replays', 'routes/app.replay.ts'),
      route('replays/preview', 'routes/app.replay-preview.ts'),
      route('deliveries/:deliveryId/resend', 'routes/app.replay-delivery.ts'),
      route(':endpointId', 'routes/app.integration.tsx'),
      route(':endpointId/edit', 'routes/app.integration-edit.tsx'),
      route(':endpointId/deliveries/:deliveryId', 'routes/app.delivery.ts'),
    ]),
  ]),
] satisfies RouteConfig;
