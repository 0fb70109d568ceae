import type { Request } from 'express';
import { html, type Html } from '#app/html.ts';
import type { AdminLink } from '../../setup/admin-links.ts';
import { gidNumber } from '../shopify/graphql/gid.ts';

/** Whoever opens a page, in the language they have chosen. */
export type Visit = Pick<Request, 'query' | 'get'>;

/** "More actions" of a page such as `order-details`, about what has this id. */
export type MoreActions = (visit: Visit, page: string, gid: string) => Html;

/** The admin's own page around what one of its parts shows. */
export type AdminPage = (visit: Visit, title: string, main: Html) => string;

/**
 * What Shopify makes of the app's admin links: on the page that a link is for, an item which opens the
 * app at the link's address, with the number of what the page shows as `id`.
 */
export function moreActionsOf(links: (visit: Visit) => AdminLink[], appPath: string): MoreActions {
  return (visit, page, gid) => {
    const own = links(visit).filter(({ target }) => target === `admin.${page}.action.link`);
    const items = own.map(
      ({ path, label }) =>
        html`<a class="button" href="${appPath}${path}?id=${gidNumber(gid)}">${label}</a>`,
    );
    return html`<details class="menu">
      <summary class="button">More actions</summary>
      <div class="card">${items}</div>
    </details>`;
  };
}
