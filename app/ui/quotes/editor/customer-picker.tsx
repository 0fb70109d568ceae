import { useFetcher } from '@remix-run/react';
import { Autocomplete, BlockStack, Box, Icon, Text } from '@shopify/polaris';
import { SearchIcon } from '@shopify/polaris-icons';
import type { FoundCustomer } from '../../../shopify/found-customer.ts';
import { OutsideText } from '../../outside-text.tsx';
import { useText } from '../../texts.tsx';
import { useTypedSearch } from '../../use-typed-search.ts';

type SearchAnswer =
  | { ok: true; query: string; customers: FoundCustomer[] }
  | { ok: false; reason: 'shopify_unreachable' | 'shopify_refused' };

/** One letter finds anybody. */
const SHORTEST = 2;

/** Looks among the customers of the shop for one whom the quote is for. */
export function CustomerPicker({ onPick }: { onPick: (found: FoundCustomer) => void }) {
  const t = useText();
  const { data, load } = useFetcher<SearchAnswer>();
  const search = useTypedSearch('', (text) => {
    if (text.length >= SHORTEST)
      load(`/app/choices/customers?${new URLSearchParams({ query: text })}`);
  });
  const text = search.typed.trim();
  const isWanted = text.length >= SHORTEST;
  // An answer to what was typed before says nothing of what is typed now; a failure is no answer to anything.
  const isAnswered = data !== undefined && (!data.ok || data.query === text);
  const found = isWanted && data?.ok && isAnswered ? data.customers : [];
  const pick = ([gid]: string[]): void => {
    const picked = found.find((customer) => customer.gid === gid);
    if (!picked) return;
    search.clear();
    onPick(picked);
  };
  return (
    <Autocomplete
      options={found.map((customer) => ({
        value: customer.gid,
        label: <FoundLabel customer={customer} />,
      }))}
      selected={[]}
      onSelect={pick}
      loading={isWanted && !isAnswered}
      emptyState={isWanted ? <Nobody failed={data?.ok === false} /> : undefined}
      textField={
        <Autocomplete.TextField
          label={t('editor.customer.find')}
          autoComplete="off"
          placeholder={t('editor.customer.findBy')}
          maxLength={254}
          prefix={<Icon source={SearchIcon} tone="subdued" />}
          value={search.typed}
          onChange={search.type}
          clearButton
          onClearButtonClick={search.clear}
        />
      }
    />
  );
}

function FoundLabel({ customer }: { customer: FoundCustomer }) {
  const { label, email, company } = customer;
  const more = [email, company].filter((part) => part && part !== label).join(' · ');
  return (
    <BlockStack>
      <Text as="span">
        <OutsideText>{label}</OutsideText>
      </Text>
      {more !== '' && (
        <Text as="span" tone="subdued" variant="bodySm">
          <OutsideText>{more}</OutsideText>
        </Text>
      )}
    </BlockStack>
  );
}

function Nobody({ failed }: { failed: boolean }) {
  const t = useText();
  return (
    <Box padding="300">
      <Text as="p" tone={failed ? 'critical' : 'subdued'}>
        {t(failed ? 'editor.customer.findFailed' : 'editor.customer.nobody')}
      </Text>
    </Box>
  );
}
