import { Button, InlineStack, Select } from '@shopify/polaris';
import type { StageColor } from '../../quotes/pipeline/stage.ts';
import { RefusalBanner } from './refusal-banner.tsx';
import { fieldError } from './refusal-words.ts';
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

const SAID: Record<string, string> = { stage: 'Stage changed', assign: 'Assignee changed' };
const FIELDS = ['stage', 'assignee'];

/** Where the team has a quote, and whose it is. Chosen is done: to be undone by choosing again. */
export function TeamCard({ quote, stages, team, me }: TeamCardProps) {
  const toast = useToast();
  const step = useStep(quote, (intent) => toast(SAID[intent] ?? 'Saved'));
  // What was chosen is shown while it is being saved.
  const chosen = (name: string, stored: string): string => {
    const pending = step.pending?.get(name);
    return typeof pending === 'string' ? pending : stored;
  };
  const assignee = chosen('member', quote.assignee?.id ?? '');
  return (
    <SectionCard title="Team">
      <RefusalBanner refusal={step.refusal} fields={FIELDS} onReload={step.forget} />
      <Select
        label="Stage"
        options={withPresent(stages, quote.stage)}
        value={chosen('stage', quote.stage.id)}
        disabled={step.busy}
        onChange={(stage) => step.take('stage', { stage })}
        error={fieldError(step.refusal, 'stage')}
      />
      <Select
        label="Assignee"
        options={[{ label: 'Nobody', value: '' }, ...withPresent(team, quote.assignee)]}
        value={assignee}
        disabled={step.busy}
        onChange={(member) => step.take('assign', { member })}
        error={fieldError(step.refusal, 'assignee')}
      />
      {me !== null && assignee !== me && (
        <InlineStack>
          <Button disabled={step.busy} onClick={() => step.take('assign', { member: me })}>
            Assign to me
          </Button>
        </InlineStack>
      )}
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
