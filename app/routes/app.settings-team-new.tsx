import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { addMember } from '../quotes/team/save-member.server.ts';
import { MemberForm } from '../ui/settings/member-form.tsx';
import { useText } from '../ui/texts.tsx';
import { memberForm } from './member-form.server.ts';
import { authenticateMerchant } from './merchant.server.ts';
import { readSettings } from './settings-form.server.ts';

const LIST = '/app/settings/team';

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const typed = await readSettings(request, memberForm);
  const added = await addMember({ db, clock: () => new Date() }, shop.id, typed);
  if (added.ok) throw redirect(LIST);
  if (added.reason === 'not_found') throw new Response(null, { status: 404 });
  return { errors: added.errors };
}

export { clientAction, shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function NewMember() {
  const t = useText();
  const errors = useActionData<typeof action>()?.errors ?? NO_ERRORS;
  return (
    <Page
      narrowWidth
      title={t('settings.team.addPerson')}
      backAction={{ content: t('settings.pages.team.title'), url: LIST }}
    >
      <TitleBar title={t('common.navigation.settings')} />
      <MemberForm member={NOBODY} errors={errors} />
    </Page>
  );
}

const NOBODY = { name: '', email: '', takesQuotes: true };
const NO_ERRORS: never[] = [];
