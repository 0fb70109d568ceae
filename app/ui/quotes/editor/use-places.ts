import { useSyncExternalStore } from 'react';
import { COUNTRY_CODES } from '../../../quotes/countries.ts';
import { CURRENCY_CODES } from '../../../quotes/edit/currencies.ts';
import { useTexts } from '../../texts.tsx';

interface Choice {
  value: string;
  label: string;
}

/** The countries to choose from, by their names in the reader's language. */
export function useCountries(chosen: string): Choice[] {
  return useNamed('region', chosen);
}

/** The currencies to choose from, by their codes, each with its name in the reader's language. */
export function useCurrencies(chosen: string): Choice[] {
  return useNamed('currency', chosen);
}

/**
 * Browsers name places by other data than the server has: before the page is alive there is what was
 * chosen, by its code.
 */
function useNamed(type: 'region' | 'currency', chosen: string): Choice[] {
  const { locale } = useTexts();
  const isAlive = useSyncExternalStore(neverChanges, isBrowser, isServer);
  if (isAlive) return named(type, locale);
  return chosen === '' ? [] : [{ value: chosen, label: chosen }];
}

const neverChanges = () => (): void => {};
const isBrowser = (): boolean => true;
const isServer = (): boolean => false;

/** Made once for a language: it takes the platform's data a while. */
const MADE = new Map<string, Choice[]>();

function named(type: 'region' | 'currency', locale: string): Choice[] {
  const key = `${type} ${locale}`;
  const made = MADE.get(key) ?? inOrder(type, locale);
  MADE.set(key, made);
  return made;
}

function inOrder(type: 'region' | 'currency', locale: string): Choice[] {
  const names = new Intl.DisplayNames(locale, { type });
  const { compare } = new Intl.Collator(locale);
  return [...(type === 'region' ? COUNTRY_CODES : CURRENCY_CODES)]
    .map((code) => {
      const name = names.of(code) ?? code;
      return { value: code, label: type === 'region' ? name : `${code} – ${name}` };
    })
    .toSorted((a, b) => compare(a.label, b.label));
}
