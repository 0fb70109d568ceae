import { useFetcher } from '@remix-run/react';
import {
  Badge,
  BlockStack,
  Box,
  Button,
  Card,
  InlineStack,
  ProgressBar,
  Text,
} from '@shopify/polaris';
import type { ResumeResult } from '../../outbound/replay-resumed.ts';
import type { Replay } from '../../outbound/replay.ts';
import { Beside } from '../beside.tsx';
import { NotDone } from '../not-done.tsx';
import { isNotSent } from '../not-sent.ts';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import {
  replayOutcome,
  replayProgress,
  replayRefusal,
  replayState,
  replayTitle,
} from './replay-words.ts';

/** Replays, those that run first; nothing where there were none. */
export function ReplayCard({ replays }: { replays: Replay[] }) {
  const t = useText();
  if (replays.length === 0) return null;
  return (
    <Card padding="0">
      <Box padding="400" paddingBlockEnd="200">
        <Text as="h2" variant="headingMd">
          {t('replays.title')}
        </Text>
      </Box>
      {replays.map((replay, position) => (
        <Box
          key={replay.id}
          padding="400"
          paddingBlockStart={position === 0 ? '0' : '400'}
          borderBlockStartWidth={position === 0 ? undefined : '025'}
          borderColor="border-secondary"
        >
          <ReplayEntry replay={replay} />
        </Box>
      ))}
    </Card>
  );
}

function ReplayEntry({ replay }: { replay: Replay }) {
  const t = useText();
  const { label, tone } = replayState(replay);
  const outcome = replayOutcome(t, replay);
  return (
    <BlockStack gap="200">
      <Beside end={<ReplayControl replay={replay} />}>
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="headingSm">
            <OutsideText>{replayTitle(t, replay)}</OutsideText>
          </Text>
          <Badge tone={tone}>{t(label)}</Badge>
        </InlineStack>
      </Beside>
      {replay.status !== 'done' && (
        <ProgressBar
          size="small"
          animated={false}
          tone={replay.status === 'running' ? 'primary' : undefined}
          progress={Math.min((replay.resent / Math.max(replay.total, 1)) * 100, 100)}
          ariaLabelledBy={`${replay.id}-progress`}
        />
      )}
      <div id={`${replay.id}-progress`}>
        <Text as="p">
          {replayProgress(t, replay)}
          {outcome && `: ${outcome}`}.
        </Text>
      </div>
      {replay.waitsFor.map(({ id, name, why }) => (
        <Text key={id} as="p" tone="subdued">
          <Rich
            text={`replays.waits.${why}`}
            parts={{ endpoint: <OutsideText>{name}</OutsideText> }}
          />
        </Text>
      ))}
      <Text as="p" tone="subdued">
        <Rich text="replays.started" parts={{ time: <Time at={replay.createdAt} /> }} />
        <Between replay={replay} />
      </Text>
    </BlockStack>
  );
}

/** The dates of the filter, where it has any. */
function Between({ replay }: { replay: Replay }) {
  const { from, to } = replay.filter.log;
  return (
    <>
      {from && (
        <>
          {' '}
          · <Rich text="replays.eventsFrom" parts={{ time: <Time at={from} /> }} />
        </>
      )}
      {to && (
        <>
          {' '}
          · <Rich text="replays.eventsBefore" parts={{ time: <Time at={to} /> }} />
        </>
      )}
    </>
  );
}

function ReplayControl({ replay }: { replay: Replay }) {
  const t = useText();
  const change = useFetcher<ResumeResult>();
  if (replay.status === 'done') return null;
  const intent = replay.status === 'running' ? 'stop' : 'resume';
  const isFull = change.state === 'idle' && change.data?.ok === false && !isNotSent(change.data);
  return (
    <InlineStack gap="200" align="end" blockAlign="center">
      <NotDone of={change} />
      <div role="status">
        {isFull && (
          <Text as="span" tone="subdued">
            {replayRefusal(t, 'too_many')}
          </Text>
        )}
      </div>
      <Button
        loading={change.state !== 'idle'}
        onClick={() =>
          change.submit(
            { intent, id: replay.id },
            { method: 'post', action: '/app/settings/integrations/replays' },
          )
        }
      >
        {t(`replays.${intent}`)}
      </Button>
    </InlineStack>
  );
}
