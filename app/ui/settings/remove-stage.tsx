import { useFetcher } from '@remix-run/react';
import { Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import { ConfirmModal } from '../confirm-modal.tsx';
import { OutsideText } from '../outside-text.tsx';
import type { StageRow } from './typed-pipeline.ts';

interface RemoveStageProps {
  /** The one to be deleted; null: the dialog is closed. */
  stage: StageRow | null;
  /** Where its quotes can go. */
  others: { id: string; name: string }[];
  /** Quotes that are in it. */
  count: number;
  onClose: () => void;
}

/** Asks where the quotes of a stage go, and deletes it. */
export function RemoveStage({ stage, others, count, onClose }: RemoveStageProps) {
  const removal = useFetcher();
  const [chosen, setChosen] = useState('');
  const newHomeId = others.some(({ id }) => id === chosen) ? chosen : (others[0]?.id ?? '');
  const remove = (): void => {
    const settings = JSON.stringify({ remove: stage?.id, newHomeId });
    removal.submit({ settings }, { method: 'post' });
  };
  return (
    <ConfirmModal
      id="remove-stage"
      title="Delete this stage?"
      action="Delete stage"
      tone="critical"
      open={stage !== null}
      onClose={onClose}
      onConfirm={remove}
    >
      <Text as="p">
        <OutsideText>{stage?.name}</OutsideText> is deleted at once, for everybody. This cannot be
        undone. What comes to it by itself goes to the stage you choose, too.
      </Text>
      <Select
        label={inWords(count)}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={newHomeId}
        onChange={setChosen}
      />
    </ConfirmModal>
  );
}

function inWords(count: number): string {
  if (count === 0) return 'No quote is in it now. Any that comes goes to';
  return count === 1 ? 'Its quote goes to' : `Its ${count.toLocaleString('en')} quotes go to`;
}
