import { Select, type ComplexAction } from '@shopify/polaris';
import type { StageColor } from '../../quotes/pipeline/stage.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';
import { useText } from '../texts.tsx';
import { RefusalBanner } from './refusal-banner.tsx';
import { fieldError } from './refusal-words.ts';
import { ASSIGNEE_FIELD, focusOn, STAGE_FIELD } from './quote-places.ts';
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
  // What was chosen is shown while it is being saved.
  const chosen = (name: string, stored: string): string => step.pending(name) ?? stored;
  const assignee = chosen('member', quote.assignee?.id ?? '');
  const toMe: ComplexAction = {
    content: t('quote.team.toMe'),
    onAction: () => {
      step.take('assign', { member: me ?? '' });
      // The button goes away with what it does.
      focusOn(ASSIGNEE_FIELD);
    },
  };
  return (
    <SectionCard title={t('quote.team.title')} busy={step.busy}>
      <RefusalBanner refusal={step.refusal} fields={FIELDS} onReload={step.forget} />
      <Select
        id={STAGE_FIELD}
        label={t('quoteParts.stage')}
        options={withPresent(stages, quote.stage)}
        value={chosen('stage', quote.stage.id)}
        onChange={(stage) => step.take('stage', { stage })}
        error={fieldError(t, step.refusal, 'stage')}
      />
      <Select
        id={ASSIGNEE_FIELD}
        label={t('quoteParts.assignee')}
        labelAction={me === null || assignee === me ? undefined : toMe}
        options={[
          { label: t('quoteParts.nobody'), value: '' },
          ...withPresent(team, quote.assignee),
        ]}
        value={assignee}
        onChange={(member) => step.take('assign', { member })}
        error={fieldError(t, step.refusal, 'assignee')}
      />
    </SectionCard>
  );
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
