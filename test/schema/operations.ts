import { glob, readFile } from 'node:fs/promises';
import { Kind, parse, type DocumentNode } from 'graphql';

/** A GraphQL document and the file it was found in. */
export interface Operations {
  file: string;
  document: DocumentNode;
}

/** What Shopify's codegen takes for an operation: a template literal that opens with this comment. */
const TAGGED = /`#graphql\b([^`]*)`/g;

/** Every operation of the app, as written in its source. */
export async function appOperations(): Promise<Operations[]> {
  const found: Operations[] = [];
  for await (const file of glob('app/**/*.{ts,tsx}')) {
    const source = await readFile(file, 'utf8');
    for (const [, text = ''] of source.matchAll(TAGGED)) {
      if (text.includes('${')) throw new Error(`${file}: an operation must not be put together.`);
      found.push({ file, document: parse(text) });
    }
  }
  return found.toSorted((a, b) => a.file.localeCompare(b.file));
}

/** The declared list of what the local Shopify serves. */
export async function servedOperations(): Promise<Operations> {
  const file = 'test/schema/served.graphql';
  return { file, document: parse(await readFile(file, 'utf8')) };
}

/** One document of all, for tools that want one. */
export function merged(all: Operations[]): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: all.flatMap((each) => each.document.definitions) };
}
