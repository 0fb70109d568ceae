/** HTML that is safe to send: made by `markup` only. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Value = string | Markup | readonly Markup[];

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template tag for mails: whatever is put in is escaped, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Markup {
  const parts = strings.map((part, index) => part + htmlOf(values[index] ?? ''));
  return new Markup(parts.join(''));
}

function htmlOf(value: Value): string {
  if (value instanceof Markup) return value.html;
  if (typeof value !== 'string') return value.map(({ html }) => html).join('');
  return value.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
