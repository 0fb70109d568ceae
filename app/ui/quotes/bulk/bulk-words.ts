import type { BadgeProps } from '@shopify/polaris';
import type { BulkJob } from '../../../quotes/bulk/bulk-job.ts';
import { MAX_QUOTES, type BulkStep } from '../../../quotes/bulk/bulk-step.ts';
import type { PlainTextKey } from '../../../texts/catalogue.ts';
import type { Translate } from '../../../texts/texts.ts';

/** What a job does, as a title. */
export function bulkTitle(t: Translate, { step, about }: Pick<BulkJob, 'step' | 'about'>): string {
  switch (step) {
    case 'assign':
      return about === null ? t('bulk.titles.assignNobody') : t('bulk.titles.assign', { about });
    case 'stage':
      return t('bulk.titles.stage', { about: about ?? '' });
    case 'add-tag':
      return t('bulk.titles.addTag', { about: about ?? '' });
    case 'remove-tag':
      return t('bulk.titles.removeTag', { about: about ?? '' });
    case 'remove':
      return t('bulk.titles.remove');
  }
}

type Standing = Pick<BulkJob, 'status' | 'total' | 'position' | 'done'>;

/** How far a job is, or what came of it: "40 of 1,000 quotes, 1 left as it was". */
export function bulkProgress(t: Translate, { status, total, position, done }: Standing): string {
  const left = position - done;
  const refused = left > 0 && t('bulk.left', { count: left });
  return [progress(t, { status, total, position, done }), refused].filter(Boolean).join(', ');
}

function progress(t: Translate, { status, total, position, done }: Standing): string {
  if (status !== 'done') return t('bulk.progress', { position, count: total });
  if (position === done) return t('bulk.done', { count: total });
  return t('bulk.someDone', { done, count: total });
}

/** The badge of a job. */
export function bulkState({ status, position, done }: Standing): {
  label: PlainTextKey;
  tone: BadgeProps['tone'];
} {
  switch (status) {
    case 'running':
      return { label: 'bulk.states.running', tone: 'info' };
    case 'stopped':
      return { label: 'bulk.states.stopped', tone: 'attention' };
    case 'done':
      return { label: 'bulk.states.done', tone: position === done ? 'success' : 'warning' };
  }
}

/** What the dialog of a step is called, for so many quotes, and what its button says. */
export function bulkQuestion(
  t: Translate,
  step: BulkStep,
  count: number,
): { title: string; action: string } {
  return {
    title: t(`bulk.questions.${step}`, { count }),
    action: step === 'remove' ? t('bulk.delete', { count }) : t(`bulk.actions.${step}`),
  };
}

/** How many are selected of all pages of a list; null while that is being asked. */
export function selectedWords(t: Translate, count: number | null): string {
  if (count === null) return t('bulk.selecting');
  if (count < MAX_QUOTES) return t('bulk.selected', { count });
  return t('bulk.newestSelected', { max: count });
}
