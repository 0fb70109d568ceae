import { urlencoded, Router, type Request, type Response } from 'express';
import type { Liquid } from 'liquidjs';
import type { Product } from '../shopify/catalog.ts';
import type { AppDrop } from './app-drop.ts';
import type { QuoteRequestBlock } from './block.ts';
import { CUSTOMER_COOKIE, DANA } from './customer.ts';
import { renderInTheme, type Globals } from './liquid.ts';
import { productDrop } from './product-drop.ts';
import type { Translations } from './translations.ts';

export interface PagesOptions {
  catalog: Product[];
  engine: Liquid;
  block: QuoteRequestBlock;
  translations: Translations;
  globals(request: Request): Globals;
  /** The app as Liquid of its own blocks sees it. */
  app(): AppDrop;
}

/** How many blocks of ours one page may be asked to show. */
const MAX_BLOCKS = 3;

/** The storefront's own pages, rendered by the theme. */
export function pages(options: PagesOptions): Router {
  const { catalog, block } = options;
  const active = catalog.filter(({ status }) => status === 'ACTIVE');
  const router = Router();

  router.get('/', (request, response) =>
    show(request, response, {
      ...options,
      template: 'index',
      data: { products: active.map((each) => productDrop(each)) },
    }),
  );

  router.get('/products/:handle', async (request, response, next) => {
    const product = active.find(({ handle }) => handle === request.params.handle);
    if (!product) return next();
    const query = queryOf(request);
    const data = { product: productDrop(product, query.get('variant') ?? undefined) };
    const globals = { ...options.globals(request), ...data, app: options.app() };
    const settings = block.settingsFrom(query);
    const count = Math.min(Number(query.get('blocks') ?? 1), MAX_BLOCKS);
    const blocks: string[] = [];
    for (let index = 0; index < count; index++) {
      blocks.push(await block.render(options.engine, `AQ${index + 1}`, { settings, globals }));
    }
    await show(request, response, {
      ...options,
      template: 'product',
      data: {
        ...data,
        app_blocks: blocks.join(''),
        content_for_header: block.head,
        page_title: product.title,
      },
    });
  });

  router.get('/block-settings', (request, response) =>
    show(request, response, {
      ...options,
      template: 'block-settings',
      data: {
        products: active.map((each) => productDrop(each)),
        settings: editorSettings(options, request),
      },
    }),
  );

  router.use('/cart', (request, response) =>
    show(request, response, { ...options, template: 'cart', data: {} }),
  );

  router.post('/account/:action', urlencoded(), (request, response) => {
    if (request.params.action === 'login')
      response.cookie(CUSTOMER_COOKIE, DANA.id, { httpOnly: true });
    else response.clearCookie(CUSTOMER_COOKIE);
    response.redirect(303, '/');
  });

  router.use((request, response) => {
    response.status(404);
    return show(request, response, { ...options, template: '404', data: {} });
  });
  return router;
}

interface Page extends PagesOptions {
  template: string;
  data: Record<string, unknown>;
}

async function show(request: Request, response: Response, page: Page): Promise<void> {
  const globals = { ...page.globals(request), ...page.data };
  const html = await renderInTheme(page.engine, `{% render '${page.template}' %}`, globals);
  response.type('html').send(html);
}

/** The block's settings with their labels, as the theme editor lists them. */
function editorSettings({ block, translations, globals }: PagesOptions, request: Request) {
  const locale = globals(request).request.locale.iso_code;
  const label = (text: string | undefined): string => translations.editor(locale, text ?? '');
  return block.schema.settings
    .filter(({ id, type }) => id !== undefined && type !== 'product')
    .map((setting) => ({
      ...setting,
      label: label(setting.label),
      options: setting.options?.map((option) => ({ ...option, label: label(option.label) })),
    }));
}

function queryOf(request: Request): URLSearchParams {
  return new URL(request.originalUrl, 'http://storefront').searchParams;
}
