import { useNavigation, useSearchParams } from '@remix-run/react';
import { Icon, TextField } from '@shopify/polaris';
import { SearchIcon } from '@shopify/polaris-icons';
import { useTypedSearch } from '../use-typed-search.ts';

/** Narrows the list as one types. What is searched for is in the address: it can be kept and shared. */
export function QuoteSearch() {
  const [params, setParams] = useSearchParams();
  const loading = useNavigation().state === 'loading';
  const sought = params.get('q') ?? '';
  const search = useTypedSearch(sought, (text) =>
    setParams(text ? { q: text } : {}, { replace: true }),
  );
  return (
    <TextField
      label="Search quotes"
      labelHidden
      type="search"
      autoComplete="off"
      placeholder="Search by number, customer, company or email"
      prefix={<Icon source={SearchIcon} tone="subdued" />}
      value={search.typed}
      onChange={search.type}
      clearButton
      onClearButtonClick={() => search.type('')}
      loading={loading && search.typed.trim() !== sought}
      maxLength={200}
    />
  );
}
