import { literalText, nodesOf, sourceFiles } from './source-files.ts';

/** Which of the keys the app's code names, whole or as a template that can come to be them. */
export function usedKeys(keys: ReadonlySet<string>): Set<string> {
  const areas = new Set([...keys].map((key) => key.split('.')[0]));
  const used = new Set<string>();
  const catalogue = /^app\/texts\/(en|de|fr)\//;
  for (const file of sourceFiles('app/**/*.{ts,tsx}')) {
    if (catalogue.test(file.fileName)) continue;
    for (const node of nodesOf(file)) {
      const text = literalText(node);
      if (text === null || !areas.has(text.split('.')[0])) continue;
      if (keys.has(text)) used.add(text);
      else if (text.includes('{}')) for (const key of comingFrom(text, keys)) used.add(key);
    }
  }
  return used;
}

function comingFrom(template: string, keys: ReadonlySet<string>): string[] {
  const parts = template.split('{}').map((part) => part.replaceAll('.', String.raw`\.`));
  const pattern = new RegExp(`^${parts.join('[^.]+')}$`);
  return [...keys].filter((key) => pattern.test(key));
}
