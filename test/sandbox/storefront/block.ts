import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Liquid } from 'liquidjs';
import { EXTENSION_ASSETS, type Globals } from './liquid.ts';

export interface Setting {
  type: string;
  id?: string;
  label?: string;
  content?: string;
  default?: unknown;
  options?: { value: string; label: string }[];
}

interface Schema {
  name: string;
  stylesheet?: string;
  settings: Setting[];
}

export type SettingValues = Record<string, unknown>;

/** Our block as the theme editor and the storefront see it; the file is read anew each time. */
export class QuoteRequestBlock {
  readonly #file: string;

  constructor(extensionDir: string) {
    this.#file = path.join(extensionDir, 'blocks', 'quote-request.liquid');
  }

  get schema(): Schema {
    const schema = /\{%-?\s*schema\s*-?%\}([\s\S]*)\{%-?\s*endschema\s*-?%\}/.exec(
      this.#source,
    )?.[1];
    if (!schema) throw new Error(`${this.#file} has no schema`);
    return JSON.parse(schema) as Schema;
  }

  /** What a merchant chose in the theme editor, from a query such as `setting.show_phone=false`. */
  settingsFrom(query: URLSearchParams): SettingValues {
    const values: SettingValues = {};
    for (const { type, id, default: preset } of this.schema.settings) {
      if (!id) continue;
      const given = query.get(`setting.${id}`);
      if (given === null) values[id] = preset ?? null;
      else values[id] = type === 'checkbox' ? given === 'true' : given;
    }
    return values;
  }

  /** What Shopify puts into the page's head for the block. */
  get head(): string {
    const { stylesheet } = this.schema;
    return stylesheet ? `<link rel="stylesheet" href="${EXTENSION_ASSETS}/${stylesheet}">` : '';
  }

  async render(
    engine: Liquid,
    id: string,
    options: { settings: SettingValues; globals: Globals },
  ): Promise<string> {
    const block = { id, settings: options.settings, shopify_attributes: '' };
    const html: unknown = await engine.parseAndRender(
      this.#source,
      { block },
      { globals: options.globals },
    );
    return `<div id="shopify-block-${id}" class="shopify-block shopify-app-block">${String(html)}</div>`;
  }

  get #source(): string {
    return readFileSync(this.#file, 'utf8');
  }
}
