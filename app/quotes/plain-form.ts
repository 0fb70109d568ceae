import { customLabelOf } from './field-error.ts';

/** Fields of the storefront's form as a browser without scripts posts it, by their names. */
export type PlainForm = Record<string, string>;

/** Where each field of the JSON request comes from in the plain form. */
const FORM_FIELDS: Record<string, string> = {
  'line_items[0].variant_id': 'variant_id',
  'line_items[0].quantity': 'quantity',
  'line_items[0].requested_price': 'requested_price',
  'customer.name': 'name',
  'customer.email': 'email',
  'customer.phone': 'phone',
  'customer.company': 'company',
  'shipping_address.street': 'street',
  'shipping_address.street2': 'street2',
  'shipping_address.city': 'city',
  'shipping_address.province': 'province',
  'shipping_address.zip': 'zip',
  'shipping_address.country': 'country',
  message: 'message',
};

/** What an input for a custom field is called: `custom_fields[Delivery week]`. */
const CUSTOM_FIELD = /^custom_fields\[([^]*)\]$/;

export function customFieldName(label: string): string {
  return `custom_fields[${label}]`;
}

/** The form's name of a field that was refused; null when the form does not have it. */
export function formFieldOf(field: string | null): string | null {
  const label = customLabelOf(field);
  if (label !== null) return customFieldName(label);
  return (field !== null && FORM_FIELDS[field]) || null;
}

/** What was filled in for custom fields, by label. */
export function customFieldsOfForm(form: PlainForm): [label: string, value: string][] {
  return Object.entries(form).flatMap(([name, value]) => {
    const label = CUSTOM_FIELD.exec(name)?.[1];
    return label === undefined ? [] : [[label, value] as [string, string]];
  });
}

/** Reads the body of a plain post. Of a name given twice the first counts. */
export function readPlainForm(body: string): PlainForm {
  const form: PlainForm = Object.create(null) as PlainForm;
  for (const [name, value] of new URLSearchParams(body)) form[name] ??= value;
  return form;
}

/** The request a plain form stands for, in the shape of the JSON one and as unchecked. */
export function requestOfForm(form: PlainForm, clientKey: string): unknown {
  return {
    client_key: clientKey,
    line_items: [
      {
        variant_id: form.variant_id,
        quantity: form.quantity,
        requested_price: form.requested_price,
      },
    ],
    customer: { name: form.name, email: form.email, phone: form.phone, company: form.company },
    shipping_address: {
      street: form.street,
      street2: form.street2,
      city: form.city,
      province: form.province,
      zip: form.zip,
      country: form.country,
    },
    message: form.message,
    custom_fields: Object.fromEntries(customFieldsOfForm(form)),
  };
}
