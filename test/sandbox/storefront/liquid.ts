import path from 'node:path';
import { Context, Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import type { ShopProfile } from '../shopify/shop-profile.ts';
import type { Translations } from './translations.ts';

/** What every template sees, snippets too. */
export interface Globals {
  request: { locale: { iso_code: string }; design_mode: boolean; path: string };
  [name: string]: unknown;
}

type Named = [name: string, value: string | number];

/** Liquid with those of Shopify's filters and tags that our theme, our block and our proxy pages use. */
export function createLiquid(
  extensionDir: string,
  translations: Translations,
  { numbers, currency }: ShopProfile,
): Liquid {
  const engine = new Liquid({
    root: path.join(import.meta.dirname, 'theme'),
    partials: [path.join(extensionDir, 'snippets'), path.join(import.meta.dirname, 'theme')],
    extname: '.liquid',
    strictFilters: true,
    cache: false,
  });
  for (const name of ['schema', 'doc']) engine.registerTag(name, silentTag(name));
  engine.registerTag('layout', LayoutTag);

  engine.registerFilter('t', function (key: string, ...named: Named[]) {
    const { request } = this.context.globals as Globals;
    return translations.storefront(request.locale.iso_code, key, Object.fromEntries(named));
  });
  engine.registerFilter('asset_url', (file: string) => `${EXTENSION_ASSETS}/${file}`);
  engine.registerFilter('image_url', (image: { src: string }, ...named: Named[]) => {
    return `${image.src}?${new URLSearchParams(named as [string, string][]).toString()}`;
  });
  // Shopify writes these characters as escapes too: a title with </script> in it stays data.
  engine.registerFilter('json', (value: unknown) =>
    JSON.stringify(value ?? null).replace(
      /[<>&]/g,
      (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
    ),
  );
  const money = new Intl.NumberFormat(numbers, { style: 'currency', currency });
  engine.registerFilter('money', (cents: number) => money.format(cents / 100));
  return engine;
}

/** Where the storefront serves the extension's assets; Shopify puts a version into the path as well. */
export const EXTENSION_ASSETS = '/cdn/extensions/0192f0c4-quote-request/quotewire-1/assets';

/** Renders a template that says `{% layout none %}` alone, any other inside the theme's layout. */
export async function renderInTheme(
  engine: Liquid,
  template: string,
  globals: Globals,
): Promise<string> {
  const context = new Context({}, engine.options, { globals });
  const page = String(await engine.render(engine.parse(template), context));
  if (context.getRegister(LAYOUT_REGISTER) === 'none') return page;
  return String(
    await engine.renderFile('layout', {}, { globals: { ...globals, content_for_layout: page } }),
  );
}

const LAYOUT_REGISTER = 'layout';

class LayoutTag extends Tag {
  render(context: Context): void {
    context.setRegister(LAYOUT_REGISTER, this.token.args.trim().replace(/['"]/g, ''));
  }
}

/** A tag whose content is for tools, not for the page. */
function silentTag(name: string): Parameters<Liquid['registerTag']>[1] {
  return {
    parse(_token: TagToken, remaining: TopLevelToken[]) {
      while (remaining.length > 0) {
        const next = remaining.shift() as TopLevelToken & { name?: string };
        if (next.name === `end${name}`) return;
      }
      throw new Error(`tag ${name} is not closed`);
    },
    render: () => undefined,
  };
}
