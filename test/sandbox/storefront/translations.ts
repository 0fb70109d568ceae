import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Tree = { [key: string]: string | Tree };

const DEFAULT_LOCALE = 'en';

/** The texts of an extension's `locales` folder, read anew each time: an edit shows on reload. */
export class Translations {
  readonly #dir: string;

  constructor(extensionDir: string) {
    this.#dir = path.join(extensionDir, 'locales');
  }

  get locales(): string[] {
    const files = readdirSync(this.#dir).filter((name) => !name.includes('.schema.'));
    const others = files
      .map((name) => name.split('.')[0] ?? '')
      .filter((name) => name !== DEFAULT_LOCALE);
    return [DEFAULT_LOCALE, ...others.toSorted()];
  }

  /** The best of the extension's languages for what was asked for: `?locale=`, else Accept-Language. */
  choose(asked: string | undefined, acceptLanguage: string | undefined): string {
    const wanted = [asked, ...(acceptLanguage ?? '').split(',').map((part) => part.split(';')[0])];
    const languages = wanted.map((tag) => tag?.trim().slice(0, 2).toLowerCase() ?? '');
    return languages.find((language) => this.locales.includes(language)) ?? DEFAULT_LOCALE;
  }

  /** A storefront text. An unknown key shows as Shopify shows it, so that nobody overlooks it. */
  storefront(locale: string, key: string, values: Record<string, string | number> = {}): string {
    const text = find(this.#read(locale, ''), key) ?? find(this.#read(DEFAULT_LOCALE, ''), key);
    if (text === undefined) return `Translation missing: ${locale}.${key}`;
    return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) =>
      escapeHtml(String(values[name] ?? '')),
    );
  }

  /** A text of the theme editor: `t:settings.heading.label`, or the label itself where it is none. */
  editor(locale: string, label: string): string {
    if (!label.startsWith('t:')) return label;
    return find(this.#read(locale, '.schema'), label.slice(2)) ?? label;
  }

  #read(locale: string, kind: '' | '.schema'): Tree {
    const own = path.join(this.#dir, `${locale}${kind}.json`);
    const file = existsSync(own)
      ? own
      : path.join(this.#dir, `${DEFAULT_LOCALE}.default${kind}.json`);
    return JSON.parse(readFileSync(file, 'utf8')) as Tree;
  }
}

function find(tree: Tree, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<Tree | string | undefined>(
      (node, part) => (typeof node === 'object' ? node[part] : undefined),
      tree,
    );
  return typeof found === 'string' ? found : undefined;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
