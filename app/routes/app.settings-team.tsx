import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Box, Page, Text } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { listMembers } from '../quotes/team/list-members.server.ts';
import { MAX_MEMBERS } from '../quotes/team/member.ts';
import { MemberList } from '../ui/settings/member-list.tsx';
import { useText } from '../ui/texts.tsx';
import { authenticateTeam } from './merchant.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  return { members: await listMembers(db, shop.id), ownId: actor.memberId };
}

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

/** Never empty: who looks at it is on the team. */
export default function Team() {
  const t = useText();
  const { members, ownId } = useLoaderData<typeof loader>();
  const full = members.length >= MAX_MEMBERS;
  return (
    <Page
      narrowWidth
      title={t('settings.pages.team.title')}
      subtitle={t('settings.pages.team.says')}
      backAction={{ content: t('common.navigation.settings'), url: '/app/settings' }}
      primaryAction={{
        content: t('settings.team.addPerson'),
        ...(full ? { disabled: true } : { url: '/app/settings/team/new' }),
      }}
    >
      <TitleBar title={t('common.navigation.settings')} />
      <BlockStack gap="400">
        <MemberList members={members} ownId={ownId} />
        <Box paddingInline={{ xs: '400', sm: '0' }}>
          <Text as="p" tone="subdued">
            {t('settings.team.comeByThemselves')}
          </Text>
        </Box>
      </BlockStack>
    </Page>
  );
}
