import { Button, Collapsible, Text } from '@shopify/polaris';
import { useId, useState } from 'react';
import type { OpenValue } from '../../../quotes/insights/insights.ts';
import { useText } from '../../texts.tsx';
import { Awaited } from './awaited.tsx';
import styles from './figures.module.css';
import { OpenValuesTable, type NamedStage } from './open-values-table.tsx';

interface OpenValuesProps {
  stages: NamedStage[];
  /** By currency; null: not known yet. */
  values: OpenValue[] | null;
}

/** What is open by stage, in the shop's currency; the other ones, each by itself, a click away. */
export function OpenValues({ stages, values }: OpenValuesProps) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [first = null, ...others] = values ?? [];
  return (
    <div>
      <Text as="h3" variant="headingSm">
        {t('home.figures.open.title')}
      </Text>
      <OpenValuesTable stages={stages} value={first} isKnown={values !== null} />
      <div className={styles.currencies}>
        {others.length > 0 ? (
          <>
            <Button
              variant="plain"
              textAlign="start"
              disclosure={open ? 'up' : 'down'}
              ariaExpanded={open}
              ariaControls={id}
              onClick={() => setOpen(!open)}
            >
              {t('home.figures.open.others', {
                currencies: others.map(({ currency }) => currency).join(', '),
              })}
            </Button>
            <Collapsible id={id} open={open}>
              {others.map((value) => (
                <OpenValuesTable key={value.currency} stages={stages} value={value} isKnown />
              ))}
            </Collapsible>
          </>
        ) : (
          <Text as="p" tone="subdued">
            <Awaited>
              {values === null
                ? null
                : first
                  ? t('home.figures.open.one', { currency: first.currency })
                  : t('home.figures.open.none')}
            </Awaited>
          </Text>
        )}
      </div>
    </div>
  );
}
