import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { dispatch } from '../outbound/dispatch.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import { CHANGED_MEANWHILE, type SettingError } from '../quotes/setting-error.ts';
import { listMembers } from '../quotes/team/list-members.server.ts';
import { removeMember } from '../quotes/team/remove-member.server.ts';
import { editMember } from '../quotes/team/save-member.server.ts';
import { MemberForm } from '../ui/settings/member-form.tsx';
import { RemoveMember } from '../ui/settings/remove-member.tsx';
import { useText } from '../ui/texts.tsx';
import { memberForm } from './member-form.server.ts';
import { authenticateMerchant, authenticateTeam } from './merchant.server.ts';
import { id, readSettings } from './settings-form.server.ts';

const LIST = '/app/settings/team';
const deps = { db, clock: () => new Date() };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const members = await listMembers(db, shop.id);
  const member = members.find((each) => each.id === params.memberId);
  if (!member) throw new Response(null, { status: 404 });
  const { name, email, takesQuotes } = member;
  const others = members.filter((each) => each.id !== member.id);
  return {
    id: member.id,
    member: { name, email, takesQuotes },
    others: others.map((other) => ({ id: other.id, name: other.name })),
  };
}

const sent = z.union([memberForm, z.object({ remove: z.literal(true), heirId: id.nullable() })]);

export async function action({
  request,
  params,
}: ActionFunctionArgs): Promise<{ errors: SettingError[] }> {
  const { shop, actor } = await authenticateTeam(request);
  const memberId = params.memberId ?? '';
  const wanted = await readSettings(request, sent);
  if ('name' in wanted) {
    const edited = await editMember(deps, { shopId: shop.id, id: memberId }, wanted);
    if (edited.ok) throw redirect(LIST);
    if (edited.reason === 'not_found') throw new Response(null, { status: 404 });
    return { errors: edited.errors };
  }
  const { heirId } = wanted;
  const removed = await removeMember(deps, { shop, actor }, { memberId, heirId });
  if (!removed.ok) return { errors: [CHANGED_MEANWHILE] };
  await dispatch(deliveryQueue(), removed.endpointIds);
  throw redirect(LIST);
}

export { clientAction, shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Member() {
  const t = useText();
  const { id: key, member, others } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors ?? NO_ERRORS;
  return (
    <Page
      narrowWidth
      title={member.name}
      backAction={{ content: t('settings.pages.team.title'), url: LIST }}
    >
      <TitleBar title={t('common.navigation.settings')} />
      <BlockStack gap="400">
        <MemberForm key={key} member={member} errors={errors} />
        <RemoveMember key={`remove-${key}`} name={member.name} others={others} />
      </BlockStack>
    </Page>
  );
}

const NO_ERRORS: never[] = [];
