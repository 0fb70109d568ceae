import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { z } from 'zod';

/** A link that the app puts under "More actions" of a page of Shopify's admin. */
export interface AdminLink {
  handle: string;
  /** The key of its label in the locale files. */
  key: string;
  label: string;
  /** Which page: `admin.order-details.action.link`. */
  target: string;
  /** The page of the app that it opens. */
  path: string;
}

/** Of https://shopify.dev/docs/api/admin-extensions/latest/targets, those that are linked from. */
const TARGETS = [
  'admin.customer-details.action.link',
  'admin.draft-order-details.action.link',
  'admin.order-details.action.link',
  'admin.product-details.action.link',
  'admin.product-variant-details.action.link',
];

/**
 * As Shopify takes it: a name to be translated, and one target a link. `shopify app build` looks at none
 * of this, but for handles.
 */
const links = z.object({
  extensions: z.array(
    z.object({
      name: z.string().regex(/^t:\w+$/),
      handle: z.string().regex(/^[a-z0-9-]{1,30}$/),
      type: z.literal('admin_link'),
      targeting: z.tuple([
        z.object({
          target: z.enum(TARGETS),
          url: z.string().startsWith('app://'),
        }),
      ]),
    }),
  ),
});

const EXTENSION = new URL('../../extensions/admin-links/', import.meta.url);

/** The links of extensions/admin-links, as Shopify reads them for somebody of this language. */
export function adminLinks(locale = 'en'): AdminLink[] {
  const toml = parse(readFileSync(new URL('shopify.extension.toml', EXTENSION), 'utf8'));
  const texts = linkTexts(locale === 'en' ? 'en.default' : locale);
  return links.parse(toml).extensions.map(({ name, handle, targeting: [{ target, url }] }) => {
    const key = name.slice('t:'.length);
    const label = texts[key];
    if (label === undefined) throw new Error(`The link ${handle} has no label in ${locale}.`);
    return { handle, key, label, target, path: url.slice('app:/'.length) };
  });
}

/** A locale file of theirs, by its name without .json. */
export function linkTexts(name: string): Record<string, string> {
  const file = new URL(`locales/${name}.json`, EXTENSION);
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
}
