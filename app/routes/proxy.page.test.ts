import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { describe, expect, test } from 'vitest';
import { escapeMarkup } from '../html.ts';
import { refusal } from './proxy.outcome.ts';
import { quotePage, type PostedForm } from './proxy.page.ts';

const FORM = {
  client_key: 'abcdefgh',
  variant_id: '1',
  quantity: '0',
  name: 'Ada',
  email: 'nope',
  country: 'GB',
};
const posted = (
  form: Record<string, string> = FORM,
  locale: PostedForm['locale'] = 'en',
): PostedForm => ({
  form,
  locale,
  action: '/apps/quotewire/quotes',
  fields: [],
});
/** The page as a browser gets it: after Shopify ran it. */
const rendered = async (response: Response): Promise<string> =>
  String(await new Liquid().parseAndRender(await response.text(), { secret: 'LEAKED' }));

test('a made quote is thanked for by its number, inside the theme', async () => {
  const response = quotePage({ ok: true, status: 201, body: { quote_number: 'Q-1001' } }, posted());
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toContain('application/liquid');
  expect(await rendered(response)).toContain('Its number is Q-1001.');
});

describe('a refused form', () => {
  const errors = [
    { field: 'customer.email', code: 'invalid_email' as const },
    { field: 'line_items[0].quantity', code: 'too_small' as const },
    { field: 'line_items[0].variant_id', code: 'unknown_variant' as const },
  ];

  test('comes back with what was typed and a message at each field', async () => {
    const response = quotePage({ ok: false, status: 422, errors }, posted());
    const html = await rendered(response);
    expect(response.status).toBe(422);
    expect(html).toContain('value="nope"');
    expect(html).toContain('value="Ada"');
    expect(html).toContain('<option value="GB" selected>United Kingdom</option>');
    expect(html).toMatch(
      /aria-describedby="quotewire-email-error"[^>]*value="nope">\s*<p class="quotewire-error" id="quotewire-email-error">Please enter an email/,
    );
    expect(html).toContain('id="quotewire-quantity-error"');
    expect(html).toMatch(
      /role="alert">Your request was not sent yet. This product is no longer available.</,
    );
    expect(html).toContain('<input type="hidden" name="variant_id" value="1">');
    expect(html).toContain('action="/apps/quotewire/quotes"');
  });

  test('says for which product it is, and sends that along again', async () => {
    const product = 'Hex bolts, M6 × 20 <b>{{ secret }}</b>';
    const response = quotePage({ ok: false, status: 422, errors }, posted({ ...FORM, product }));
    const html = await rendered(response);
    expect(html).toContain('<strong>Hex bolts, M6 × 20 &lt;b&gt;');
    expect(html).toMatch(/<input type="hidden" name="product" value="Hex bolts, M6 × 20 &lt;b&gt;/);
    expect(html).not.toContain('LEAKED');
  });

  test('speaks the shopper’s language', async () => {
    const html = await rendered(quotePage({ ok: false, status: 422, errors }, posted(FORM, 'de')));
    expect(html).toContain('lang="de"');
    expect(html).toContain('Bitte geben Sie eine E-Mail-Adresse');
    expect(html).toContain('Vereinigtes Königreich');
  });

  test('that was too large to be read has only the reason', async () => {
    const html = await rendered(quotePage(refusal(413, 'too_large'), posted({})));
    expect(html).not.toContain('<form');
    expect(html).toContain('role="alert"');
  });

  test('says when to come back', () => {
    const response = quotePage(refusal(429, 'rate_limited', 42), posted());
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '42']);
  });
});

describe('what shoppers type', () => {
  const hostile =
    '"><script>alert(1)</script>{{ secret }}{% assign x = 1 %}{{{ secret }}}</textarea>\'';

  test('runs neither as HTML nor as Liquid', async () => {
    const form = Object.fromEntries(
      [
        'client_key',
        'variant_id',
        'locale',
        'quantity',
        'name',
        'email',
        'street',
        'country',
        'message',
      ].map((name) => [name, hostile]),
    );
    const response = quotePage({ ok: false, status: 422, errors: [] }, posted(form));
    const html = await rendered(response);
    expect(html).not.toContain('LEAKED');
    expect(html).not.toContain('<script');
    expect(html.match(/<\/textarea>/g)).toHaveLength(1);
    expect(html).toContain('&#123;&#123; secret &#125;&#125;');
  });

  test('in a prefix of the shop’s settings does not either', async () => {
    const response = quotePage(
      { ok: false, status: 422, errors: [] },
      { ...posted(), action: hostile },
    );
    expect(await rendered(response)).not.toMatch(/<script|LEAKED/);
  });

  test('comes through Liquid and HTML as it was', async () => {
    const engine = new Liquid();
    const decode = (html: string): string =>
      html
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
    const text = fc.string({
      unit: fc.constantFrom('{', '}', '%', '-', '<', '>', '&', '"', "'", 'a', ' ', '\n'),
    });
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        expect(decode(String(await engine.parseAndRender(escapeMarkup(typed))))).toBe(typed);
      }),
    );
  });
});
