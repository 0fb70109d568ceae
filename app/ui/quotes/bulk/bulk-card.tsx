import { useFetcher } from '@remix-run/react';
import {
  Badge,
  BlockStack,
  Box,
  Button,
  Card,
  InlineError,
  InlineStack,
  ProgressBar,
  Text,
} from '@shopify/polaris';
import type { BulkJob } from '../../../quotes/bulk/bulk-job.ts';
import { messageText, type Message } from '../../../texts/message.ts';
import { Beside } from '../../beside.tsx';
import { OutsideText } from '../../outside-text.tsx';
import { Rich } from '../../rich.tsx';
import { useText } from '../../texts.tsx';
import { Time } from '../../time.tsx';
import { BULK_ACTION } from './bulk-dialog.tsx';
import { BulkRefusals } from './bulk-refusals.tsx';
import { bulkProgress, bulkState, bulkTitle } from './bulk-words.ts';

/** What is being done with many quotes, and what came of it; nothing where there is none of it. */
export function BulkCard({ jobs }: { jobs: BulkJob[] }) {
  if (jobs.length === 0) return null;
  return (
    <Box paddingBlockEnd="400">
      <Card padding="0">
        {jobs.map((job, position) => (
          <Box
            key={job.id}
            padding="400"
            borderBlockStartWidth={position === 0 ? undefined : '025'}
            borderColor="border-secondary"
          >
            <BulkEntry job={job} />
          </Box>
        ))}
      </Card>
    </Box>
  );
}

function BulkEntry({ job }: { job: BulkJob }) {
  const t = useText();
  const { label, tone } = bulkState(job);
  return (
    <BlockStack gap="200">
      <Beside end={<BulkControls job={job} />}>
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingSm">
            <OutsideText>{bulkTitle(t, job)}</OutsideText>
          </Text>
          <Badge tone={tone}>{t(label)}</Badge>
        </InlineStack>
      </Beside>
      {job.status !== 'done' && (
        <ProgressBar
          size="small"
          animated={false}
          tone={job.status === 'running' ? 'primary' : undefined}
          progress={(job.position / Math.max(job.total, 1)) * 100}
          ariaLabelledBy={`${job.id}-progress`}
        />
      )}
      <div id={`${job.id}-progress`} role="status">
        <Text as="p">{bulkProgress(t, job)}.</Text>
      </div>
      <BulkRefusals refused={job.refused} count={job.position - job.done} />
      <Text as="p" tone="subdued">
        <Rich
          text="bulk.startedBy"
          parts={{
            person: <OutsideText>{job.startedBy}</OutsideText>,
            time: <Time at={job.createdAt} />,
          }}
        />
      </Text>
    </BlockStack>
  );
}

function BulkControls({ job }: { job: BulkJob }) {
  const t = useText();
  const change = useFetcher<{ errors?: { message: Message }[] }>();
  const wrong = change.data?.errors?.[0];
  const button = (intent: 'stop' | 'resume' | 'dismiss') => (
    <Button
      accessibilityLabel={t('bulk.control', {
        action: t(`bulk.${intent}`),
        title: bulkTitle(t, job),
      })}
      loading={change.state !== 'idle' && change.formData?.get('intent') === intent}
      disabled={change.state !== 'idle'}
      onClick={() => change.submit({ intent, id: job.id }, { method: 'post', action: BULK_ACTION })}
    >
      {t(`bulk.${intent}`)}
    </Button>
  );
  return (
    <InlineStack gap="200" align="end">
      {wrong && <InlineError fieldID={job.id} message={messageText(t, wrong.message)} />}
      {job.status === 'running' && button('stop')}
      {job.status === 'stopped' && button('resume')}
      {job.status !== 'running' && button('dismiss')}
    </InlineStack>
  );
}
