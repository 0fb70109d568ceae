import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { listRules } from '../quotes/assignment/list-rules.server.ts';
import { RULE_KINDS } from '../quotes/assignment/rule.ts';
import { saveRules } from '../quotes/assignment/save-rules.server.ts';
import { settingsVersion } from '../quotes/settings-version.server.ts';
import { listMembers } from '../quotes/team/list-members.server.ts';
import { RulesForm } from '../ui/settings/rules-form.tsx';
import { useSettled } from '../ui/settings/use-settled.ts';
import { useText } from '../ui/texts.tsx';
import { authenticateTeam } from './merchant.server.ts';
import { id, readSettings } from './settings-form.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  // Whoever makes the first rule can give quotes to themselves.
  const { shop } = await authenticateTeam(request);
  const [rules, members] = await Promise.all([listRules(db, shop.id), listMembers(db, shop.id)]);
  return {
    rules,
    version: settingsVersion(rules),
    members: members.map((member) => ({ id: member.id, name: member.name })),
  };
}

const sent = z.object({
  rules: z
    .array(
      z.object({
        id: id.nullable(),
        kind: z.enum(RULE_KINDS),
        value: z.string().max(1_000),
        memberIds: z.array(id).max(1_000),
      }),
    )
    .max(100),
  version: z.string(),
});

export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateTeam(request);
  const wanted = await readSettings(request, sent);
  const saved = await saveRules({ db, clock: () => new Date() }, shop.id, wanted);
  return { errors: saved.ok ? [] : saved.errors };
}

export { clientAction, shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Assignment() {
  const t = useText();
  const { rules, version, members } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const settled = useSettled(version, result);
  return (
    <Page
      title={t('settings.pages.assignment.title')}
      subtitle={t('settings.pages.assignment.says')}
      backAction={{ content: t('common.navigation.settings'), url: '/app/settings' }}
    >
      <TitleBar title={t('common.navigation.settings')} />
      <RulesForm
        key={settled}
        rules={rules}
        version={version}
        members={members}
        errors={result?.errors ?? NO_ERRORS}
      />
    </Page>
  );
}

const NO_ERRORS: never[] = [];
