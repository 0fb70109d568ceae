import type { LinksFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import interStyles from './ui/inter.css?url';
import polarisStyles from '@shopify/polaris/build/esm/styles.css?url';
import type { ReactNode } from 'react';
import { env } from './env.server.ts';
import { ErrorPage } from './ui/error-page.tsx';
import { Polaris } from './ui/polaris.tsx';
import { useTexts } from './ui/texts.tsx';

export const links: LinksFunction = () => [
  { rel: 'preload', as: 'font', type: 'font/woff2', href: inter, crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: polarisStyles },
  { rel: 'stylesheet', href: interStyles },
];

export function loader() {
  return { apiKey: env().SHOPIFY_API_KEY, appBridgeUrl: env().APP_BRIDGE_URL };
}

/** Settings of the process: they do not change under a page. */
export const shouldRevalidate = () => false;

/** A route with this `handle` is shown inside the Shopify admin. */
export interface EmbeddedHandle {
  embedded: true;
}

export function Layout({ children }: { children: ReactNode }) {
  const { locale, i18n } = useTexts();
  return (
    <html lang={locale} dir={i18n.dir()}>
      <head>
        <AppBridgeScript />
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <Scripts />
      </body>
    </html>
  );
}

/** Has to be the first script of the document; outside the admin it would lead there, so it is left out. */
function AppBridgeScript() {
  const settings = useRouteLoaderData<typeof loader>('root');
  const embedded = useMatches().some(({ handle }) => isEmbedded(handle));
  if (!settings || !embedded) return null;
  return <script src={settings.appBridgeUrl} data-api-key={settings.apiKey} />;
}

function isEmbedded(handle: unknown): handle is EmbeddedHandle {
  return typeof handle === 'object' && handle !== null && 'embedded' in handle;
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <Polaris>
      <ErrorPage status={isRouteErrorResponse(error) ? error.status : undefined} />
    </Polaris>
  );
}
