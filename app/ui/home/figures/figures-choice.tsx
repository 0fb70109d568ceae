import { useSearchParams } from '@remix-run/react';
import { Button, ButtonGroup, Select, Text } from '@shopify/polaris';
import { useId } from 'react';
import { INSIGHT_PERIODS } from '../../../quotes/insights/insight-period.ts';
import { useText } from '../../texts.tsx';
import styles from './figures.module.css';
import { PERIOD_PARAM, PERSON_PARAM, type Choice } from './read-figures-choice.ts';

interface FiguresChoiceProps {
  chosen: Choice;
  team: { id: string; name: string }[];
}

/** Of which time and whose quotes the figures are; both are in the address, to be kept and shared. */
export function FiguresChoice({ chosen, team }: FiguresChoiceProps) {
  const t = useText();
  const [, setParams] = useSearchParams();
  const labelId = useId();
  const choose = (name: string, value: string): void =>
    setParams(
      (params) => {
        params.set(name, value);
        if (value === '') params.delete(name);
        return params;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className={styles.choice}>
      <div role="group" aria-labelledby={labelId}>
        <Text as="span" visuallyHidden id={labelId}>
          {t('home.figures.period')}
        </Text>
        <ButtonGroup variant="segmented">
          {INSIGHT_PERIODS.map((period) => (
            <Button
              key={period}
              size="slim"
              pressed={period === chosen.period}
              onClick={() => choose(PERIOD_PARAM, period)}
            >
              {t(`home.figures.periods.${period}`)}
            </Button>
          ))}
        </ButtonGroup>
      </div>
      <div className={styles.person}>
        <Select
          label={t('home.figures.person')}
          labelHidden
          value={chosen.person ?? ''}
          options={[
            { label: t('home.figures.everybody'), value: '' },
            ...team.map(({ id, name }) => ({ label: name, value: id })),
          ]}
          onChange={(id) => choose(PERSON_PARAM, id)}
        />
      </div>
    </div>
  );
}
