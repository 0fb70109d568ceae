import { expect, test } from 'vitest';
import { nativeBody } from '#app/outbound/formats/native.ts';
import { EVENTS, type EventType } from '#app/quotes/events.ts';
import { sampleEvents } from '#app/quotes/sample-event.ts';

/** The catalogue of PROTOCOLS.md: what `data` holds beside quote_id, quote_number and sequence. */
const REQUEST =
  'line_items customer shipping_address files message custom_fields total_requested currency';
const CATALOGUE: Record<EventType, string> = {
  'quote.created': REQUEST,
  'quote.stage_changed': 'old_stage new_stage changed_at changed_by',
  'quote.converted': 'draft_order_gid draft_order_name total_amount currency converted_at',
  'quote.assigned': 'assignee assigned_at',
  'quote.note_added': 'content author_name added_at',
  'quote.invoice_sent': 'draft_order_gid recipient_email sent_at',
  'quote.deleted': 'deleted_at deleted_by',
  'quote.test': `${REQUEST} test`,
  'quote.sent': 'version recipients customer_url expires_at line_items total currency',
  'quote.approved': 'version by reason at',
  'quote.rejected': 'version by reason at',
  'quote.ordered': 'order_gid order_name draft_order_gid total_amount currency ordered_at',
  'quote.checked_out':
    'how profile_name customer verified_address custom_fields quote_value currency created_at updated_at salesperson signature signed_offer signed_products additional_documents_signed additional_documents_requiring_signature statuses links',
  'quote.email_added': 'email added_by',
  'quote.tagged': 'tag tags',
  'quote.tag_removed': 'tag tags',
  'quote.updated': 'changed_fields updated_by updated_at',
  'quote.viewed': 'version viewed_at',
  'quote.expired': 'expired_at',
};
const TYPES = Object.keys(CATALOGUE) as EventType[];

const LINE_ITEM =
  'product_title variant_name sku quantity requested_price currency product_image product_gid variant_gid custom_fields';
const CUSTOMER = 'name first_name last_name email phone company';
const ADDRESS = 'street street2 city province zip country';
const FILE = 'filename url size mime_type';

test('every type of the catalogue has the fields that it names, and no others', () => {
  expect(Object.keys(EVENTS).toSorted()).toEqual(TYPES.toSorted());
  for (const type of TYPES) {
    const expected = `quote_id quote_number sequence ${CATALOGUE[type]}`.split(' ');
    expect(Object.keys(EVENTS[type].data.shape).toSorted()).toEqual(expected.toSorted());
  }
  const { line_items, customer, shipping_address, files } = EVENTS['quote.created'].data.shape;
  expect(Object.keys(line_items.element.shape)).toEqual(LINE_ITEM.split(' '));
  expect(Object.keys(customer.shape)).toEqual(CUSTOMER.split(' '));
  expect(Object.keys(shipping_address.unwrap().shape)).toEqual(ADDRESS.split(' '));
  expect(Object.keys(files.element.shape)).toEqual(FILE.split(' '));
});

const sample = sampleEvents('quo_1');

/** Every key and value within; custom fields aside, whose labels are the merchant's. */
function entries(value: unknown): [key: string, value: unknown][] {
  if (Array.isArray(value)) return value.flatMap(entries);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]): [string, unknown][] => [
    [key, below],
    ...(key === 'custom_fields' ? [] : entries(below)),
  ]);
}

test('keys are snake_case, and money is a decimal string beside its currency', () => {
  for (const type of TYPES) {
    const occurredAt = new Date('2026-11-21T18:00:00.000Z');
    const event = { id: 'evt_1', type, occurredAt, shopDomain: 'acme.myshopify.com' };
    const body = nativeBody({ ...event, data: sample(type).data });
    const all = entries(JSON.parse(body));
    for (const [key] of all) expect(key).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    const money = all.filter(([key]) => /price(?!_unit)|amount|total|value$|sum_/.test(key));
    for (const [, amount] of money) expect(amount).toMatch(/^\d+(\.\d+)?$/);
    if (money.length > 0) expect(all.map(([key]) => key)).toContain('currency');
  }
});
