import { createContext, useContext, type ReactNode } from 'react';
import type { Translate } from '../texts/texts.ts';
import type { AdminTexts } from './admin-texts.ts';

const TextsContext = createContext<AdminTexts | null>(null);

interface TextsProviderProps {
  texts: AdminTexts;
  children: ReactNode;
}

/** Around the whole document, on the server and in the browser: one language as long as it is there. */
export function TextsProvider({ texts, children }: TextsProviderProps) {
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

/** The language of the page, with all that is said in it. */
export function useTexts(): AdminTexts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('There is no TextsProvider around this.');
  return texts;
}

/** Puts texts of the catalogue into words: `const t = useText(); t('common.save')`. */
export function useText(): Translate {
  return useTexts().t;
}
