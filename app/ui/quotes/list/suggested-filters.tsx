import { useFetcher } from '@remix-run/react';
import { BlockStack, Text, TextField } from '@shopify/polaris';
import { useEffect, useState, type ReactNode } from 'react';
import { MAX_COMPANY } from '../../../quotes/list/parse-listing.ts';
import { MAX_TAG, sameTag } from '../../../quotes/steps/tag.ts';
import { NotDone } from '../../not-done.tsx';
import { isNotSent } from '../../not-sent.ts';
import { pageUrl } from '../../page-url.ts';
import { useText } from '../../texts.tsx';
import { OneChoice, SeveralChoices } from './filter-choices.tsx';
import { LIST } from './list-url.ts';
import { suggestedChoices } from './suggested-choices.ts';

interface TagFilterProps {
  chosen: string[];
  onChange: (tags: string[]) => void;
}

/** Several tags out of those that the shop's quotes have, all of which a quote has to have. */
export function TagFilter({ chosen, onChange }: TagFilterProps) {
  const t = useText();
  const { typed, type, found, asked } = useSuggestions('tag');
  // What is on both sides of a comma would be two tags.
  const hasComma = typed.includes(',');
  const choices = suggestedChoices({ chosen, found, typed: hasComma ? '' : typed }, sameTag);
  return (
    <BlockStack gap="200">
      <TextField
        label={t('quoteList.filters.findTag')}
        labelHidden
        placeholder={t('quoteList.filters.findTag')}
        autoComplete="off"
        maxLength={MAX_TAG}
        value={typed}
        onChange={type}
        error={hasComma ? t('quoteList.filters.noCommas') : undefined}
      />
      <Suggestions found={choices} asked={asked}>
        <SeveralChoices
          title={t('quoteList.parts.tag')}
          choices={named(choices)}
          chosen={chosen}
          onChange={onChange}
        />
      </Suggestions>
    </BlockStack>
  );
}

interface CompanyFilterProps {
  chosen: string | null;
  onChange: (company: string) => void;
}

/** A company out of those that asked for quotes. */
export function CompanyFilter({ chosen, onChange }: CompanyFilterProps) {
  const t = useText();
  const { typed, type, found, asked } = useSuggestions('company');
  const choices = suggestedChoices(
    { chosen: chosen === null ? [] : [chosen], found, typed },
    (one, other) => one.toLowerCase() === other.toLowerCase(),
  );
  return (
    <BlockStack gap="200">
      <TextField
        label={t('quoteList.filters.findCompany')}
        labelHidden
        placeholder={t('quoteList.filters.findCompany')}
        autoComplete="off"
        maxLength={MAX_COMPANY}
        value={typed}
        onChange={type}
      />
      <Suggestions found={choices} asked={asked}>
        <OneChoice
          title={t('quoteList.parts.company')}
          choices={named(choices)}
          chosen={chosen}
          onChange={onChange}
        />
      </Suggestions>
    </BlockStack>
  );
}

interface SuggestionsProps {
  found: string[];
  /** For `NotDone`. */
  asked: { state: string; data?: unknown };
  children: ReactNode;
}

function Suggestions({ found, asked, children }: SuggestionsProps) {
  const t = useText();
  if (isNotSent(asked.data)) {
    return (
      <BlockStack gap="200">
        <NotDone of={asked} />
        {found.length > 0 && children}
      </BlockStack>
    );
  }
  if (found.length > 0) return children;
  return (
    <Text as="p" tone="subdued">
      {t('quoteList.filters.nothing')}
    </Text>
  );
}

/** Milliseconds without a key before what was typed is looked for. */
const PAUSE_MS = 250;

function useSuggestions(of: 'tag' | 'company') {
  const { load, state, data } = useFetcher<{ found?: string[] }>();
  const [typed, type] = useState('');
  useEffect(() => {
    const seek = (): void => load(pageUrl(`${LIST}/suggestions`, { of, q: typed.trim() }));
    const timer = window.setTimeout(seek, typed === '' ? 0 : PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [load, of, typed]);
  return { typed, type, found: data?.found ?? [], asked: { state, data } };
}

function named(texts: string[]): { id: string; name: string }[] {
  return texts.map((text) => ({ id: text, name: text }));
}
