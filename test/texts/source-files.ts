import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The app's source files that match, tests left out, each as a tree; named as from the root. */
export function sourceFiles(...patterns: string[]): ts.SourceFile[] {
  return globSync(patterns, { cwd: root })
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .toSorted()
    .map((name) => {
      const text = readFileSync(path.join(root, name), 'utf8');
      return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    });
}

/** Every node below one, itself among them. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found = [node];
  // Tokens, which `getChildren` makes as well, say nothing.
  node.forEachChild((child) => void found.push(...nodesOf(child)));
  return found;
}

/** What a literal says; whatever a template puts in between shows as `{}`. Null: it is no text. */
export function literalText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}
