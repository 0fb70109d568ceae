import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useNavigate } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Card, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { usesShortcuts } from '../quotes/team/uses-shortcuts.server.ts';
import { findComparison } from '../quotes/versions/compare/find-comparison.server.ts';
import {
  versionChoiceParams,
  type ChosenVersions,
} from '../quotes/versions/compare/version-choice.ts';
import { useCompareShortcuts } from '../ui/quotes/compare/use-compare-shortcuts.ts';
import { VersionChoiceFields } from '../ui/quotes/compare/version-choice-fields.tsx';
import { VersionComparison } from '../ui/quotes/compare/version-comparison.tsx';
import { versionName } from '../ui/quotes/compare/version-name.ts';
import { quoteAddress } from '../ui/quotes/quote-address.ts';
import { NothingYet, SectionCard } from '../ui/quotes/section-card.tsx';
import { useText } from '../ui/texts.tsx';
import { authenticateTeam } from './merchant.server.ts';
import { noSuchQuote } from './no-such-quote.server.ts';
import { queryOf } from './quote-view.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const which = { shopId: shop.id, quoteId: params.quoteId ?? '' };
  const reader = { shopId: shop.id, memberId: actor.memberId };
  const [found, shortcuts] = await Promise.all([
    findComparison(db, which, new URL(request.url).searchParams),
    usesShortcuts(db, reader),
  ]);
  if (!found) return noSuchQuote(shop.id, which.quoteId);
  return { ...found, view: queryOf(request), shortcuts };
}

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function CompareVersions() {
  const { quote, versions, compared, view, shortcuts } = useLoaderData<typeof loader>();
  const t = useText();
  const navigate = useNavigate();
  const { id, name, changed } = quote;
  const choose = (chosen: ChosenVersions): void => {
    const params = versionChoiceParams(chosen);
    navigate(quoteAddress(id, view, { part: 'compare', params }), {
      replace: true,
      preventScrollReset: true,
    });
  };
  const { sheet, showSheet } = useCompareShortcuts(
    { quoteUrl: quoteAddress(id, view), chosen: compared?.chosen ?? null, onChoose: choose },
    shortcuts,
  );
  return (
    <Page
      title={t('compare.title', { quote: name })}
      backAction={{ content: name, url: quoteAddress(id, view) }}
      secondaryActions={[{ content: t('shortcuts.title'), onAction: showSheet }]}
    >
      <TitleBar title={t('common.navigation.quotes')} />
      {compared === null ? (
        <SectionCard title={t('compare.none.title')}>
          <NothingYet>{t('compare.none.text')}</NothingYet>
        </SectionCard>
      ) : (
        <BlockStack gap="400">
          {compared.hasMistake && <Banner tone="warning">{t('compare.mistake')}</Banner>}
          <Card>
            <VersionChoiceFields
              versions={versions}
              changed={changed}
              chosen={compared.chosen}
              onChoose={choose}
            />
          </Card>
          {compared.chosen.from === compared.chosen.to ? (
            <Banner>{t('compare.twice')}</Banner>
          ) : (
            <VersionComparison
              before={compared.before}
              after={compared.after}
              names={{
                before: versionName(t, compared.chosen.from, { changed }),
                after: versionName(t, compared.chosen.to, { changed }),
              }}
            />
          )}
        </BlockStack>
      )}
      {sheet}
    </Page>
  );
}
