import { Router } from 'express';
import { html, type Html } from '#app/html.ts';
import type { Product, Variant } from '../shopify/catalog.ts';
import { gidNumber } from '../shopify/graphql/gid.ts';
import type { AdminPage, MoreActions } from './more-actions.ts';
import { ownMain } from './own-main.ts';

interface ProductsDeps {
  catalog: Product[];
  /** /store/acme */
  storePath: string;
  /** The admin's page around this. */
  page: AdminPage;
  moreActions: MoreActions;
}

/** Shopify's own pages of products and their variants. */
export function productsRouter({ catalog, storePath, page, moreActions }: ProductsDeps): Router {
  const router = Router();
  const products = `${storePath}/products`;
  const product = (number: string) => catalog.find(({ id }) => gidNumber(id) === number);
  router.get(products, (request, response) => {
    response.send(page(request, 'Products', productsMain(catalog, products)));
  });
  router.get(`${products}/:number`, (request, response, next) => {
    const found = product(request.params.number);
    if (!found) return next();
    const path = `${products}/${request.params.number}`;
    const main = productMain(found, path, moreActions(request, 'product-details', found.id));
    response.send(page(request, found.title, main));
  });
  router.get(`${products}/:number/variants/:variant`, (request, response, next) => {
    const { number, variant } = request.params;
    const found = product(number)?.variants.find(({ id }) => gidNumber(id) === variant);
    if (!found) return next();
    const main = variantMain(found, moreActions(request, 'product-variant-details', found.id));
    response.send(page(request, found.title, main));
  });
  return router;
}

function productsMain(catalog: Product[], path: string): Html {
  return ownMain(html`
    <section class="card elsewhere">
      <h1>Products</h1>
      <ul class="records" id="products">
        ${catalog.map(
          ({ id, title, status }) =>
            html`<li>
              <a href="${path}/${gidNumber(id)}">${title}</a>
              <span class="${status === 'ACTIVE' ? 'badge good' : 'badge wait'}"
                >${status === 'ACTIVE' ? 'Active' : 'Draft'}</span
              >
            </li>`,
        )}
      </ul>
    </section>
  `);
}

function productMain({ title, vendor, variants }: Product, path: string, more: Html): Html {
  return ownMain(html`
    <section class="card elsewhere">
      <div class="heading">
        <h1>${title}</h1>
        ${more}
      </div>
      <p>${vendor}</p>
      <ul class="records" id="variants">
        ${
          variants.length > 1 &&
          variants.map(
            (variant) =>
              html`<li>
                <a href="${path}/variants/${gidNumber(variant.id)}">${variant.title}</a>
                <span>${variant.price} USD</span>
              </li>`,
          )
        }
      </ul>
    </section>
  `);
}

function variantMain({ title, sku, price }: Variant, more: Html): Html {
  return ownMain(html`
    <section class="card elsewhere">
      <div class="heading">
        <h1>${title}</h1>
        ${more}
      </div>
      <p>${price} USD${sku && ` · ${sku}`}</p>
    </section>
  `);
}
