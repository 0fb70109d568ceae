import type { FieldErrorCode } from './field-error.ts';

/** What the app itself says to shoppers. The theme block has its own texts in its `locales/`. */
export interface StorefrontTexts {
  errors: Record<FieldErrorCode, string>;
  thanksTitle: string;
  /** `{number}` is the quote's. */
  thanks: string;
  continueShopping: string;
  formTitle: string;
  formProblems: string;
  optional: string;
  yes: string;
  no: string;
  noCountry: string;
  send: string;
  labels: Record<FormLabel, string>;
}

export type FormLabel =
  | 'quantity'
  | 'requested_price'
  | 'name'
  | 'email'
  | 'phone'
  | 'company'
  | 'street'
  | 'street2'
  | 'city'
  | 'province'
  | 'zip'
  | 'country'
  | 'message';

export const EN: StorefrontTexts = {
  errors: {
    required: 'Please fill in this field.',
    invalid_email: 'Please enter an email address like name@example.com.',
    invalid: 'Please check this field.',
    too_long: 'This is too long. Please shorten it.',
    too_small: 'This number is too small.',
    too_large: 'This number is too large.',
    not_a_number: 'Please enter a number.',
    not_a_date: 'Please enter a date.',
    not_an_option: 'Please choose one of the options.',
    too_many: 'These are too many for one request.',
    unknown_variant: 'This product is no longer available.',
    file_unknown: 'This file is no longer available. Please attach it again.',
    file_type: 'This type of file cannot be attached.',
    file_size: 'Files can have up to 20 MB.',
    rate_limited:
      'You have sent many requests in a short time. Please wait a few minutes and try again.',
    unavailable: 'Your request could not be sent just now. Please try again in a moment.',
  },
  thanksTitle: 'Thank you',
  thanks: 'We have received your quote request. Its number is {number}.',
  continueShopping: 'Continue shopping',
  formTitle: 'Request a quote',
  formProblems: 'Your request was not sent yet.',
  optional: 'optional',
  yes: 'Yes',
  no: 'No',
  noCountry: 'Please choose',
  send: 'Send request',
  labels: {
    quantity: 'Quantity',
    requested_price: 'Requested price per unit',
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    company: 'Company',
    street: 'Street and number',
    street2: 'Apartment, building',
    city: 'City',
    province: 'State or province',
    zip: 'Postal code',
    country: 'Country',
    message: 'Message',
  },
};
