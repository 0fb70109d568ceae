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
  ]),
  ...prefix('webhooks', [
    route('app/uninstalled', 'routes/webhooks.app.uninstalled.ts'),
    route('app/scopes_update', 'routes/webhooks.app.scopes_update.ts'),
    route('compliance', 'routes/webhooks.compliance.ts'),
  ]),
  route('app', 'routes/app.tsx', [
    index('routes/app.home.tsx'),
    route('quotes', 'routes/app.quotes.tsx'),
    route('quotes/:quoteId', 'routes/app.quote.tsx'),
    route('settings', 'routes/app.settings.ts'),
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
