const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '{': '&#123;',
  '}': '&#125;',
};

/**
 * Text for an `application/liquid` page. Shopify runs the page as Liquid before a browser reads it as
 * HTML, so braces are written as entities too: `{{` and `{%` that someone typed never run.
 */
export function escapeForLiquid(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => ENTITIES[character] ?? '');
}
