import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Box, Page, Text } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { listMembers } from '../quotes/team/list-members.server.ts';
import { MAX_MEMBERS } from '../quotes/team/member.ts';
import { MemberList } from '../ui/settings/member-list.tsx';
import { authenticateTeam } from './merchant.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  return { members: await listMembers(db, shop.id), ownId: actor.memberId };
}

export const headers = boundary.headers;

/** Never empty: who looks at it is on the team. */
export default function Team() {
  const { members, ownId } = useLoaderData<typeof loader>();
  const full = members.length >= MAX_MEMBERS;
  return (
    <Page
      narrowWidth
      title="Team"
      subtitle="Who works on quotes."
      backAction={{ content: 'Settings', url: '/app/settings' }}
      primaryAction={{
        content: 'Add person',
        ...(full ? { disabled: true } : { url: '/app/settings/team/new' }),
      }}
    >
      <TitleBar title="Settings" />
      <BlockStack gap="400">
        <MemberList members={members} ownId={ownId} />
        <Box paddingInline={{ xs: '400', sm: '0' }}>
          <Text as="p" tone="subdued">
            Whoever opens Quotewire in your Shopify admin comes to the team by themselves. Add the
            others here, to give them quotes before that.
          </Text>
        </Box>
      </BlockStack>
    </Page>
  );
}
