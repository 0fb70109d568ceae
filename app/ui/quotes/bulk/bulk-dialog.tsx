import { useFetcher } from '@remix-run/react';
import { Modal, TitleBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Box, Select, Text, TextField } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import type { BulkStep } from '../../../quotes/bulk/bulk-step.ts';
import type { StepError } from '../../../quotes/steps/step-outcome.ts';
import { MAX_TAG } from '../../../quotes/steps/tag.ts';
import { messageText } from '../../../texts/message.ts';
import { useText } from '../../texts.tsx';
import { bulkQuestion } from './bulk-words.ts';

interface Choice {
  id: string;
  name: string;
}

/** What can be chosen from for a step. */
export interface BulkChoices {
  stages: Choice[];
  team: Choice[];
}

/** What a dialog was opened for. */
export interface BulkAsked {
  step: BulkStep;
  quoteIds: string[];
  /** Made when it was opened, so that a second click starts nothing. */
  clientKey: string;
}

interface BulkDialogProps extends BulkChoices {
  asked: BulkAsked;
  open: boolean;
  onClose: () => void;
  /** The job is there; its card follows it. */
  onStarted: () => void;
}

/** Where jobs are started, stopped, resumed and waved away. */
export const BULK_ACTION = '/app/quotes/bulk';

/** Asks what a step of many quotes needs and starts it; what is refused is said in it. */
export function BulkDialog(props: BulkDialogProps) {
  const t = useText();
  const { asked, open, onClose, onStarted, stages, team } = props;
  const { step, quoteIds, clientKey } = asked;
  const [typed, setTyped] = useState(step === 'stage' ? (stages[0]?.id ?? '') : '');
  const { start, busy, errors } = useStart(onStarted);
  const { title, action } = bulkQuestion(t, step, quoteIds.length);
  const wrong = errors.find(({ field }) => field !== null);
  const error = wrong && messageText(t, wrong.message);
  const others = errors
    .filter(({ field }) => field === null)
    .map(({ message }) => messageText(t, message));
  const confirm = (): void => {
    const form = new FormData();
    const fields = { intent: 'start', client_key: clientKey, step, value: typed };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    for (const id of quoteIds) form.append('quote', id);
    start(form);
  };
  return (
    <Modal id="bulk-step" variant="small" open={open} onHide={onClose}>
      <Box padding="400">
        <BlockStack gap="400">
          {others.map((message) => (
            <Banner key={message} tone="critical">
              <p>{message}</p>
            </Banner>
          ))}
          {step === 'assign' && (
            <Select
              label={t('quoteParts.assignee')}
              options={[{ label: t('quoteParts.nobody'), value: '' }, ...options(team)]}
              value={typed}
              onChange={setTyped}
              error={error}
            />
          )}
          {step === 'stage' && (
            <Select
              label={t('quoteParts.stage')}
              options={options(stages)}
              value={typed}
              onChange={setTyped}
              error={error}
            />
          )}
          {(step === 'add-tag' || step === 'remove-tag') && (
            <TextField
              label={t('quoteParts.tag')}
              autoComplete="off"
              maxLength={MAX_TAG}
              value={typed}
              onChange={setTyped}
              error={error}
            />
          )}
          {step === 'remove' && (
            <Text as="p">{t('bulk.deletionSays', { count: quoteIds.length })}</Text>
          )}
        </BlockStack>
      </Box>
      <TitleBar title={title}>
        <button
          type="button"
          variant="primary"
          tone={step === 'remove' ? 'critical' : undefined}
          loading={busy ? '' : undefined}
          onClick={confirm}
        >
          {action}
        </button>
        <button type="button" disabled={busy} onClick={onClose}>
          {t('common.cancel')}
        </button>
      </TitleBar>
    </Modal>
  );
}

type StartAnswer = { ok: true } | { ok: false; errors: StepError[] };

function useStart(onStarted: () => void) {
  const fetcher = useFetcher<StartAnswer>();
  const heard = useRef<StartAnswer>();
  const started = useRef(onStarted);
  const busy = fetcher.state !== 'idle';
  const answer = busy ? undefined : fetcher.data;
  useEffect(() => {
    started.current = onStarted;
  });
  useEffect(() => {
    if (answer === undefined || heard.current === answer) return;
    heard.current = answer;
    if (answer.ok) started.current();
  }, [answer]);
  return {
    busy,
    errors: answer?.ok === false ? answer.errors : [],
    start: (form: FormData) => fetcher.submit(form, { method: 'post', action: BULK_ACTION }),
  };
}

function options(choices: Choice[]): { label: string; value: string }[] {
  return choices.map(({ id, name }) => ({ label: name, value: id }));
}
