import { useFetcher } from '@remix-run/react';
import { Banner, Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { SettingError } from '../../quotes/setting-error.ts';
import type { Translate } from '../../texts/texts.ts';
import { ConfirmModal } from '../confirm-modal.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import type { StageRow } from './typed-pipeline.ts';
import { useErrors } from './use-errors.ts';

interface RemoveStageProps {
  /** The one to be deleted; null: the dialog is closed. */
  stage: StageRow | null;
  /** Where its quotes can go. */
  others: { id: string; name: string }[];
  /** Quotes that are in it. */
  count: number;
  onClose: () => void;
}

/** Asks where the quotes of a stage go, and deletes it; says so above the page's form if that did not happen. */
export function RemoveStage({ stage, others, count, onClose }: RemoveStageProps) {
  const t = useText();
  const removal = useFetcher<{ errors: SettingError[] }>();
  const error = useErrors(removal.data?.errors ?? NO_ERRORS).error(null);
  const [chosen, setChosen] = useState('');
  const newHomeId = others.some(({ id }) => id === chosen) ? chosen : (others[0]?.id ?? '');
  const remove = (): void => {
    const settings = JSON.stringify({ remove: stage?.id, newHomeId });
    removal.submit({ settings }, { method: 'post' });
  };
  return (
    <>
      {error && <Banner tone="critical">{error}</Banner>}
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
    </>
  );
}

const NO_ERRORS: never[] = [];

function inWords(t: Translate, count: number): string {
  if (count === 0) return t('settings.pipeline.deletion.noQuotes');
  return t('settings.pipeline.deletion.quotes', { count });
}
