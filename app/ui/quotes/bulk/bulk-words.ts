import type { BadgeProps } from '@shopify/polaris';
import type { BulkJob } from '../../../quotes/bulk/bulk-job.ts';
import { MAX_QUOTES } from '../../../quotes/bulk/bulk-step.ts';
import type { BulkStep } from '../../../quotes/bulk/bulk-step.ts';

/** What a job does, as a title. */
export function bulkTitle({ step, about }: Pick<BulkJob, 'step' | 'about'>): string {
  switch (step) {
    case 'assign':
      return about === null ? 'Assign to nobody' : `Assign to ${about}`;
    case 'stage':
      return `Move to ${about}`;
    case 'add-tag':
      return `Add the tag “${about}”`;
    case 'remove-tag':
      return `Remove the tag “${about}”`;
    case 'remove':
      return 'Delete';
  }
}

type Standing = Pick<BulkJob, 'status' | 'total' | 'position' | 'done'>;

/** How far a job is, or what came of it. */
export function bulkProgress({ status, total, position, done }: Standing): string {
  const left = position - done;
  const refused = left === 0 ? '' : `, ${left.toLocaleString('en')} left as ${itOrThey(left)}`;
  if (status === 'done') {
    const all = `${quotes(total)} done`;
    return left === 0 ? all : `${done.toLocaleString('en')} of ${all}${refused}`;
  }
  return `${position.toLocaleString('en')} of ${quotes(total)}${refused}`;
}

/** The badge of a job. */
export function bulkState({ status, position, done }: Standing): {
  label: string;
  tone: BadgeProps['tone'];
} {
  switch (status) {
    case 'running':
      return { label: 'Running', tone: 'info' };
    case 'stopped':
      return { label: 'Stopped', tone: 'attention' };
    case 'done':
      return { label: 'Done', tone: position === done ? 'success' : 'warning' };
  }
}

/** What the dialog of a step is called, for so many quotes, and what its button says. */
export function bulkQuestion(step: BulkStep, count: number): { title: string; action: string } {
  const many = quotes(count);
  switch (step) {
    case 'assign':
      return { title: `Assign ${many}`, action: 'Assign' };
    case 'stage':
      return { title: `Change the stage of ${many}`, action: 'Change stage' };
    case 'add-tag':
      return { title: `Add a tag to ${many}`, action: 'Add tag' };
    case 'remove-tag':
      return { title: `Remove a tag from ${many}`, action: 'Remove tag' };
    case 'remove':
      return { title: `Delete ${many}?`, action: `Delete ${many}` };
  }
}

/** How many are selected of all pages of a list; null while that is being asked. */
export function selectedWords(count: number | null): string {
  if (count === null) return 'Selecting…';
  if (count < MAX_QUOTES) return `All ${quotes(count)} selected`;
  return `The newest ${quotes(count)} selected`;
}

function quotes(count: number): string {
  return count === 1 ? '1 quote' : `${count.toLocaleString('en')} quotes`;
}

function itOrThey(count: number): string {
  return count === 1 ? 'it was' : 'they were';
}
