import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Box, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { countUndelivered } from '../outbound/count-undelivered.server.ts';
import { readDeliveryHealth } from '../outbound/delivery-health.server.ts';
import { hasDelivered } from '../outbound/has-delivered.server.ts';
import { readStandings } from '../outbound/health/read-standings.server.ts';
import { listEndpoints } from '../outbound/list-endpoints.server.ts';
import { allQuotesOf } from '../quotes/list/open-listing.server.ts';
import { formLastUsed } from '../quotes/insights/form-last-used.server.ts';
import { readAttention } from '../quotes/insights/read-attention.server.ts';
import { readQuotePage } from '../quotes/list/read-quote-page.server.ts';
import { listStages } from '../quotes/pipeline/list-stages.server.ts';
import { listMembers } from '../quotes/team/list-members.server.ts';
import { dismissOnboarding, onboardingDismissed } from '../shopify/onboarding.server.ts';
import { AttentionCard } from '../ui/home/attention-card.tsx';
import { DeliveryHealthBanners } from '../ui/home/delivery-health-banners.tsx';
import { DeliveryHealthCard } from '../ui/home/delivery-health-card.tsx';
import { FiguresCard } from '../ui/home/figures/figures-card.tsx';
import { readFiguresChoice } from '../ui/home/figures/read-figures-choice.ts';
import { LatestQuotes } from '../ui/home/latest-quotes.tsx';
import { SetupGuide } from '../ui/home/setup-guide.tsx';
import { setupSteps } from '../ui/home/setup-steps.ts';
import { themeEditorLink } from '../ui/home/theme-editor-link.ts';
import { LeftOut } from '../ui/left-out.tsx';
import { useText } from '../ui/texts.tsx';
import { readFigures } from './home-figures.server.ts';
import { authenticateMerchant, authenticateTeam } from './merchant.server.ts';
import { viewerOf } from './quote-listing.server.ts';

const LATEST_QUOTES = 5;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const viewer = await viewerOf({ shop, actor });
  const [dismissed, { quotes }, endpoints, testArrived, health, undelivered, attention] =
    await Promise.all([
      onboardingDismissed(db, shop.id),
      readQuotePage(db, allQuotesOf(shop.id), { limit: LATEST_QUOTES }),
      listEndpoints(db, shop.id),
      hasDelivered(db, shop.id, 'quote.test'),
      readDeliveryHealth(db, shop.id, new Date(viewer.now.getTime() - WEEK_MS)),
      countUndelivered(db, shop.id),
      readAttention(db, viewer),
    ]);
  const [team, stages, formUsedAt] = await Promise.all([
    listMembers(db, shop.id),
    listStages(db, shop.id),
    dismissed ? null : formLastUsed(db, shop.id),
  ]);
  const { searchParams } = new URL(request.url);
  const { chosen, leftOut } = readFiguresChoice(searchParams, team);
  const themeEditorUrl = themeEditorLink(shop.domain, env().SHOPIFY_API_KEY);
  const endpoint = endpoints[0] ? `/app/settings/integrations/${endpoints[0].id}` : null;
  const progress = {
    formUsedAt,
    hasQuote: quotes.length > 0,
    hasEndpoint: endpoint !== null,
    testArrived,
  };
  const steps = dismissed ? null : setupSteps(progress, { themeEditor: themeEditorUrl, endpoint });
  const off = endpoints.filter(({ status }) => status === 'disabled');
  const standings = await readStandings(
    db,
    shop.id,
    off.map(({ id }) => id),
  );
  const disabled = off.flatMap(({ id, name }) => {
    const standing = standings.find(({ endpointId }) => endpointId === id);
    return standing ? [{ id, name, standing }] : [];
  });
  return {
    steps,
    quotes,
    health,
    undelivered,
    disabled,
    attention,
    off: off.map(({ id }) => id),
    chosen,
    leftOut,
    team: team.map(({ id, name }) => ({ id, name })),
    stages: stages.map(({ id, name }) => ({ id, name })),
    // Not awaited: the page does not wait for them.
    figures: readFigures(shop, { ...viewer, period: chosen.period, assigneeId: chosen.person }),
    hasEndpoint: endpoint !== null,
    themeEditorUrl,
  };
}

/** The only thing that is changed from here: the setup guide is waved away. */
export async function action({ request }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  await dismissOnboarding({ db, clock: () => new Date() }, shop.id);
  return null;
}

export { clientAction } from '../ui/keep-page.ts';
export { shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Home() {
  const t = useText();
  const home = useLoaderData<typeof loader>();
  const { steps, quotes, health, undelivered, themeEditorUrl } = home;
  const dismissal = useFetcher();
  const guided = steps !== null && dismissal.state === 'idle';
  const hasQuotes = quotes.length > 0;
  return (
    <Page title={t('common.navigation.home')} titleHidden>
      <TitleBar title={t('common.navigation.home')} />
      <Box paddingBlockStart="400">
        <BlockStack gap="400">
          <LeftOut parts={home.leftOut.map((part) => t(`home.figures.${part}`))} />
          <DeliveryHealthBanners disabled={home.disabled} />
          {guided && (
            <SetupGuide
              steps={steps}
              dismissal={dismissal}
              onDismiss={() => dismissal.submit(null, { method: 'post', action: '/app?index' })}
            />
          )}
          {(hasQuotes || undelivered.count + home.off.length > 0) && (
            <AttentionCard quotes={home.attention} undelivered={undelivered} disabled={home.off} />
          )}
          {hasQuotes && <FiguresCard {...home} />}
          {(hasQuotes || !guided) && (
            <LatestQuotes quotes={quotes} themeEditorUrl={themeEditorUrl} />
          )}
          {home.hasEndpoint && (
            <DeliveryHealthCard
              counts={health}
              failures={health.failures}
              undelivered={undelivered}
            />
          )}
        </BlockStack>
      </Box>
    </Page>
  );
}
