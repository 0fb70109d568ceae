/** A text with its places filled: `{date}`. */
export function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_place, name: string) => values[name] ?? '');
}
