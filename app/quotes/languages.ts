import type { StorefrontLocale } from './storefront-texts.ts';

/** What a customer can be written to in, for people to choose from. */
export const LANGUAGES: readonly { value: StorefrontLocale; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'German' },
  { value: 'fr', label: 'French' },
];
