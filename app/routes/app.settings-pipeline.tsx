import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { dispatch } from '../outbound/dispatch.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import { countByStage } from '../quotes/pipeline/count-by-stage.server.ts';
import { readPipeline } from '../quotes/pipeline/read-pipeline.server.ts';
import { removeStage } from '../quotes/pipeline/remove-stage.server.ts';
import { savePipeline } from '../quotes/pipeline/save-pipeline.server.ts';
import { STAGE_COLORS } from '../quotes/pipeline/stage.ts';
import { QUOTE_STATUSES } from '../quotes/quote.ts';
import { CHANGED_MEANWHILE, type SettingError } from '../quotes/setting-error.ts';
import { PipelineForm } from '../ui/settings/pipeline-form.tsx';
import { useSettled } from '../ui/settings/use-settled.ts';
import { useText } from '../ui/texts.tsx';
import { authenticateMerchant, authenticateTeam } from './merchant.server.ts';
import { id, readSettings } from './settings-form.server.ts';

const deps = { db, clock: () => new Date() };

export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const [pipeline, counts] = [
    await readPipeline(deps, shop.id),
    Object.fromEntries(await countByStage(db, shop.id)),
  ];
  return { ...pipeline, counts };
}

const sent = z.union([
  z.object({
    stages: z
      .array(
        z.object({
          id: id.nullable(),
          name: z.string().max(1_000),
          color: z.enum(STAGE_COLORS),
          enteredOn: z.array(z.enum(QUOTE_STATUSES)),
        }),
      )
      .max(100),
    version: z.string(),
  }),
  z.object({ remove: id, newHomeId: id }),
]);

export async function action({ request }: ActionFunctionArgs): Promise<{ errors: SettingError[] }> {
  const { shop, actor } = await authenticateTeam(request);
  const wanted = await readSettings(request, sent);
  if ('stages' in wanted) {
    const saved = await savePipeline(deps, shop.id, wanted);
    return { errors: saved.ok ? [] : saved.errors };
  }
  const { remove: stageId, newHomeId } = wanted;
  const removed = await removeStage(deps, { shop, actor }, { stageId, newHomeId });
  if (!removed.ok) return { errors: [CHANGED_MEANWHILE] };
  await dispatch(deliveryQueue(), removed.endpointIds);
  return { errors: [] };
}

export { clientAction, shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Pipeline() {
  const t = useText();
  const { stages, version, counts } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const settled = useSettled(version, result);
  return (
    <Page
      title={t('settings.pages.pipeline.title')}
      subtitle={t('settings.pipeline.subtitle')}
      backAction={{ content: t('common.navigation.settings'), url: '/app/settings' }}
    >
      <TitleBar title={t('common.navigation.settings')} />
      <PipelineForm
        key={settled}
        stages={stages}
        version={version}
        counts={counts}
        errors={result?.errors ?? NO_ERRORS}
      />
    </Page>
  );
}

const NO_ERRORS: never[] = [];
