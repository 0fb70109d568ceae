import { Button, Select } from '@shopify/polaris';
import type {
  ChosenVersions,
  VersionChoice,
} from '../../../quotes/versions/compare/version-choice.ts';
import { formatTime } from '../../format-time.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import styles from './compare.module.css';
import { versionName } from './version-name.ts';

interface VersionChoiceFieldsProps {
  versions: { number: number; createdAt: Date; sentAt: Date | null }[];
  changed: boolean;
  chosen: ChosenVersions;
  onChoose: (chosen: ChosenVersions) => void;
}

/** Which two versions are compared: chosen is shown. */
export function VersionChoiceFields(props: VersionChoiceFieldsProps) {
  const { versions, changed, chosen, onChoose } = props;
  const t = useText();
  const reading = useReading();
  const options = [
    { value: 'now', label: versionName(t, 'now', { changed }) },
    ...versions.map(({ number, createdAt, sentAt }) => ({
      value: String(number),
      label: t('compare.versionOf', { number, time: formatTime(t, sentAt ?? createdAt, reading) }),
    })),
  ];
  return (
    <div className={styles.choice}>
      <Select
        label={t('compare.from')}
        options={options}
        value={String(chosen.from)}
        onChange={(from) => onChoose({ ...chosen, from: choiceOf(from) })}
      />
      <Button onClick={() => onChoose({ from: chosen.to, to: chosen.from })}>
        {t('compare.swap')}
      </Button>
      <Select
        label={t('compare.to')}
        options={options}
        value={String(chosen.to)}
        onChange={(to) => onChoose({ ...chosen, to: choiceOf(to) })}
      />
    </div>
  );
}

function choiceOf(value: string): VersionChoice {
  return value === 'now' ? 'now' : Number(value);
}
