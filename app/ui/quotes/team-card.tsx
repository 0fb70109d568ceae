import { Select, type ComplexAction } from '@shopify/polaris';
import { useEffect, useRef } from 'react';
import type { StageColor } from '../../quotes/pipeline/stage.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';
import { useText } from '../texts.tsx';
import { RefusalBanner } from './refusal-banner.tsx';
import { fieldError } from './refusal-words.ts';
import { ASSIGNEE_FIELD, STAGE_FIELD } from './quote-places.ts';
import { SectionCard } from './section-card.tsx';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

export interface Colleague {
  id: string;
  name: string;
}

interface TeamCardProps {
  quote: QuoteRead & {
    stage: { id: string; name: string; color: StageColor };
    assignee: Colleague | null;
  };
  stages: { id: string; name: string }[];
  team: Colleague[];
  /** Who looks at this page; null: nobody known. */
  me: string | null;
}

const SAID: Record<string, PlainTextKey> = {
  stage: 'quote.team.stageChanged',
  assign: 'quote.team.assigneeChanged',
};
const FIELDS = ['stage', 'assignee'];

/** Where the team has a quote, and whose it is. Chosen is done: to be undone by choosing again. */
export function TeamCard({ quote, stages, team, me }: TeamCardProps) {
  const t = useText();
  const toast = useToast();
  const step = useStep(quote, (intent) => {
    const said = SAID[intent];
    if (said) toast(t(said));
  });
  const chosenIn = useFocusAfterwards(step.busy);
  // What was chosen is shown while it is being saved.
  const chosen = (name: string, stored: string): string => {
    const pending = step.pending?.get(name);
    return typeof pending === 'string' ? pending : stored;
  };
  const assignee = chosen('member', quote.assignee?.id ?? '');
  const toMe: ComplexAction = {
    content: t('quote.team.toMe'),
    disabled: step.busy,
    onAction: () => step.take('assign', { member: me ?? '' }),
  };
  return (
    <SectionCard title={t('quote.team.title')}>
      <RefusalBanner refusal={step.refusal} fields={FIELDS} onReload={step.forget} />
      <Select
        id={STAGE_FIELD}
        label={t('quote.team.stage')}
        options={withPresent(stages, quote.stage)}
        value={chosen('stage', quote.stage.id)}
        disabled={step.busy}
        onChange={(stage) => {
          chosenIn(STAGE_FIELD);
          step.take('stage', { stage });
        }}
        error={fieldError(t, step.refusal, 'stage')}
      />
      <Select
        id={ASSIGNEE_FIELD}
        label={t('quote.team.assignee')}
        labelAction={me === null || assignee === me ? undefined : toMe}
        options={[
          { label: t('quote.team.nobody'), value: '' },
          ...withPresent(team, quote.assignee),
        ]}
        value={assignee}
        disabled={step.busy}
        onChange={(member) => {
          chosenIn(ASSIGNEE_FIELD);
          step.take('assign', { member });
        }}
        error={fieldError(t, step.refusal, 'assignee')}
      />
    </SectionCard>
  );
}

/** Gives the focus back to the field that was chosen in: one that waits for an answer cannot keep it. */
function useFocusAfterwards(busy: boolean): (fieldId: string) => void {
  const field = useRef<string>();
  useEffect(() => {
    if (busy || field.current === undefined) return;
    const isLost = document.activeElement === document.body;
    if (isLost) document.getElementById(field.current)?.focus();
    field.current = undefined;
  }, [busy]);
  return (fieldId) => {
    field.current = fieldId;
  };
}

/** What is chosen now is there to be seen, also when it can be chosen no more. */
function withPresent(
  choices: Colleague[],
  present: Colleague | null,
): { label: string; value: string }[] {
  const isThere = present === null || choices.some(({ id }) => id === present.id);
  return (isThere ? choices : [...choices, present]).map(({ id, name }) => ({
    label: name,
    value: id,
  }));
}
