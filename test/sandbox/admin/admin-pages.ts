import { randomUUID } from 'node:crypto';
import { Router, type Request } from 'express';
import { adminLinks } from '../../setup/admin-links.ts';
import type { Product } from '../shopify/catalog.ts';
import type { Desk } from '../shopify/desk.ts';
import { appAddress } from './app-address.ts';
import { customersRouter } from './customers-router.ts';
import { idToken, type AppCredentials } from './id-token.ts';
import { chosenLanguage } from './language.ts';
import { moreActionsOf, type AdminPage } from './more-actions.ts';
import { ordersRouter } from './orders-router.ts';
import { productsRouter } from './products-router.ts';
import { productResource, type PickerCustomer, type Resources } from './resources.ts';
import { shopHandle } from './sandbox-address.ts';
import { APP_NAME, appMain, elsewhereMain, shell } from './shell.ts';
import { signedIn } from './signed-in.ts';

export interface AdminOptions {
  port: number;
  /** Where browsers reach the app, without a slash at the end. */
  appUrl: string;
  appCredentials: AppCredentials;
  shopDomain: string;
  catalog: Product[];
  /** For the customer picker; none by default. */
  customers?: PickerCustomer[];
  storefrontUrl: string;
  /** Its draft orders, orders and customers have pages; none without it. */
  desk?: Desk;
}

interface Deps extends AdminOptions {
  origin: string;
}

/** The app's name in the admin's addresses. */
const APP_HANDLE = 'quotewire';

/** The admin's pages, and what their script asks the server for. */
export function adminPages(deps: Deps): { pages: Router; homePath: string } {
  const storePath = `/store/${shopHandle(deps.shopDomain)}`;
  const homePath = `${storePath}/apps/${APP_HANDLE}`;
  const sessionId = randomUUID();
  const freshIdToken = (visit: Request): string =>
    idToken(deps.appCredentials, {
      shopDomain: deps.shopDomain,
      userId: String(signedIn(visit).id),
      sessionId,
      now: new Date(),
    });
  const around = (visit: Pick<Request, 'query' | 'get'>) => ({
    shopName: 'Acme Supply',
    storePath,
    base: homePath,
    appOrigin: new URL(deps.appUrl).origin,
    staffMember: signedIn(visit),
    storefrontUrl: deps.storefrontUrl,
    language: chosenLanguage(visit),
  });

  const pages = Router();
  pages.get(`${homePath}{/*path}`, (request, response) => {
    const address = appAddress(deps.appCredentials, {
      appUrl: deps.appUrl,
      path: below(homePath, request),
      locale: chosenLanguage(request),
      shopDomain: deps.shopDomain,
      idToken: freshIdToken(request),
      sessionId: sessionId.replaceAll('-', ''),
      now: new Date(),
    });
    response.set('cache-control', 'no-store');
    response.send(shell({ ...around(request), title: APP_NAME, main: appMain(address) }));
  });
  // Shopify's library knows the app by its API key.
  pages.get(`${storePath}/apps/${deps.appCredentials.apiKey}{/*path}`, (request, response) => {
    response.redirect(homePath + below(`${storePath}/apps/${deps.appCredentials.apiKey}`, request));
  });
  const { desk, origin, catalog } = deps;
  const page: AdminPage = (visit, title, main) => shell({ ...around(visit), title, main });
  const moreActions = moreActionsOf((visit) => linksIn(chosenLanguage(visit)), homePath);
  const own = { storePath, page, moreActions };
  pages.use(productsRouter({ ...own, catalog }));
  if (desk) {
    pages.use(ordersRouter({ ...own, desk, origin }));
    pages.use(customersRouter({ ...own, desk }));
  }
  pages.get(['/', storePath], (_request, response) => response.redirect(homePath));
  pages.get(`${storePath}/*path`, (request, response) => {
    const links = [
      { label: `Open ${APP_NAME}`, href: homePath },
      { label: 'View store', href: deps.storefrontUrl },
    ];
    const main = elsewhereMain(below(storePath, request), links);
    response.send(shell({ ...around(request), title: 'Admin', main }));
  });
  pages.post('/frame/id-token', (request, response) => {
    // Only the admin's own page: another site's could otherwise act as this person.
    if (request.get('origin') !== deps.origin) response.status(403).json({ error: 'origin' });
    else response.set('cache-control', 'no-store').json({ idToken: freshIdToken(request) });
  });
  pages.get('/frame/resources', (_request, response) => {
    const resources: Resources = {
      products: deps.catalog.map((product) => productResource(product, deps.storefrontUrl)),
      customers: deps.customers ?? [],
    };
    response.json(resources);
  });
  return { pages, homePath };
}

/** What follows `prefix` in the address, query included, as it was sent. */
function below(prefix: string, request: Request): string {
  return request.originalUrl.slice(prefix.length);
}

/** The links in a language that they have, or in English. */
function linksIn(language: string) {
  const locale = ['de', 'fr'].find((each) => language.startsWith(each));
  return adminLinks(locale);
}
