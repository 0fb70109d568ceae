import type { StorefrontLocale } from './storefront-texts.ts';

/** What a customer can be written to in, for people to choose from. */
export const LANGUAGES: readonly StorefrontLocale[] = ['en', 'de', 'fr'];
