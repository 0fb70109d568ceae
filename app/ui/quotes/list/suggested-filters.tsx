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
  const seeking = useSuggestions('tag');
  const { typed, found } = seeking;
  // What is on both sides of a comma would be two tags.
  const hasComma = typed.includes(',');
  const choices = suggestedChoices({ chosen, found, typed: hasComma ? '' : typed }, sameTag);
  return (
    <Suggestions
      seeking={seeking}
      words={t('quoteList.filters.findTag')}
      maxLength={MAX_TAG}
      error={hasComma ? t('quoteList.filters.noCommas') : undefined}
      isEmpty={choices.length === 0}
    >
      <SeveralChoices
        title={t('quoteList.parts.tag')}
        choices={named(choices)}
        chosen={chosen}
        onChange={onChange}
      />
    </Suggestions>
  );
}

interface CompanyFilterProps {
  chosen: string | null;
  onChange: (company: string) => void;
}

/** A company out of those that asked for quotes. */
export function CompanyFilter({ chosen, onChange }: CompanyFilterProps) {
  const t = useText();
  const seeking = useSuggestions('company');
  const { typed, found } = seeking;
  const choices = suggestedChoices(
    { chosen: chosen === null ? [] : [chosen], found, typed },
    (one, other) => one.toLowerCase() === other.toLowerCase(),
  );
  return (
    <Suggestions
      seeking={seeking}
      words={t('quoteList.filters.findCompany')}
      maxLength={MAX_COMPANY}
      isEmpty={choices.length === 0}
    >
      <OneChoice
        title={t('quoteList.parts.company')}
        choices={named(choices)}
        chosen={chosen}
        onChange={onChange}
      />
    </Suggestions>
  );
}

interface SuggestionsProps {
  seeking: ReturnType<typeof useSuggestions>;
  /** What the field asks for. */
  words: string;
  maxLength: number;
  error?: string;
  isEmpty: boolean;
  /** What was found, to be chosen from. */
  children: ReactNode;
}

/** A field to find something by, and what it finds. */
function Suggestions({ seeking, words, maxLength, error, isEmpty, children }: SuggestionsProps) {
  const t = useText();
  const { typed, type, asked } = seeking;
  const isUnanswered = isNotSent(asked.data);
  return (
    <BlockStack gap="200">
      <TextField
        label={words}
        labelHidden
        placeholder={words}
        autoComplete="off"
        maxLength={maxLength}
        value={typed}
        onChange={type}
        error={error}
      />
      {isUnanswered && <NotDone of={asked} />}
      {!isEmpty && children}
      {isEmpty && !isUnanswered && (
        <Text as="p" tone="subdued">
          {t('quoteList.filters.nothing')}
        </Text>
      )}
    </BlockStack>
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
  // `asked` is for `NotDone`.
  return { typed, type, found: data?.found ?? [], asked: { state, data } };
}

function named(texts: string[]): { id: string; name: string }[] {
  return texts.map((text) => ({ id: text, name: text }));
}
