import { Router } from 'express';
import { assets, LOOK } from '../pages/assets.ts';
import { bundle } from '../pages/bundle.ts';
import { mailboxPage } from './mailbox-page.ts';
import type { MailStore } from './mail-store.ts';

/** Nothing in a mail is run or loaded; its links open in a tab of their own. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";
const ADMIN_LINK = /https:\/\/admin\.shopify\.com\/store\/([a-z0-9-]+)\/apps\/[^/"'<\s]+/g;
const STOREFRONT_LINK = /https:\/\/[a-z0-9-]+\.myshopify\.com(?=\/)/g;

/** Where the sandbox stands in for Shopify's own addresses. */
interface LinkPlaces {
  adminUrl?: string;
  storefrontUrl?: string;
}

/** The page, each mail's HTML as a document of its own, and the JSON API. */
export async function mailboxRouter(store: MailStore, places: LinkPlaces): Promise<Router> {
  const router = Router();
  const local = (text: string): string => withLocalLinks(text, places);
  router.use(
    '/assets',
    assets({
      styles: { 'look.css': LOOK, 'mailbox.css': new URL('./view/mailbox.css', import.meta.url) },
      scripts: { 'mailbox.js': await bundle(new URL('./view/main.ts', import.meta.url)) },
    }),
  );
  router.get('/', (request, response) => {
    const mails = store.all.toReversed();
    const asked = Number(request.query.mail);
    const open = mails.find(({ sequence }) => sequence === asked) ?? mails[0] ?? null;
    response
      .set('content-security-policy', "default-src 'self'; img-src data:")
      .set('cache-control', 'no-store')
      .send(mailboxPage(mails, open && { ...open, text: local(open.text) }));
  });
  router.get('/mails/:sequence', (request, response) => {
    const mail = store.all.find(({ sequence }) => String(sequence) === request.params.sequence);
    if (!mail) return void response.sendStatus(404);
    const document = local(mail.html).replace('<head>', '<head><base target="_blank" />');
    response.set('content-security-policy', MAIL_POLICY).type('html').send(document);
  });
  router
    .route('/api/mails')
    .get((_request, response) => {
      response.set('cache-control', 'no-store').json({ mails: store.all });
    })
    .delete((_request, response) => {
      store.clear();
      response.sendStatus(204);
    });
  return router;
}

/** As it is shown: the mail itself, as it was sent, has Shopify's addresses. */
function withLocalLinks(text: string, { adminUrl, storefrontUrl }: LinkPlaces): string {
  const inAdmin = adminUrl ? text.replace(ADMIN_LINK, `${adminUrl}/store/$1/apps/quotewire`) : text;
  return storefrontUrl ? inAdmin.replace(STOREFRONT_LINK, storefrontUrl) : inAdmin;
}
