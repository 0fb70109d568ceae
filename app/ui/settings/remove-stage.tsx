import { useFetcher } from '@remix-run/react';
import { Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { Translate } from '../../texts/texts.ts';
import { ConfirmModal } from '../confirm-modal.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
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
  const t = useText();
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
      title={t('settings.pipeline.deletion.title')}
      action={t('settings.pipeline.deletion.action')}
      tone="critical"
      open={stage !== null}
      onClose={onClose}
      onConfirm={remove}
    >
      <Text as="p">
        <Rich
          text="settings.pipeline.deletion.says"
          parts={{ stage: <OutsideText>{stage?.name}</OutsideText> }}
        />
      </Text>
      <Select
        label={inWords(t, count)}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={newHomeId}
        onChange={setChosen}
      />
    </ConfirmModal>
  );
}

function inWords(t: Translate, count: number): string {
  if (count === 0) return t('settings.pipeline.deletion.noQuotes');
  return t('settings.pipeline.deletion.quotes', { count });
}
