import { Await } from '@remix-run/react';
import { BlockStack, Card, Text } from '@shopify/polaris';
import { Suspense, useDeferredValue } from 'react';
import type { Insights, OpenValue } from '../../../quotes/insights/insights.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { dayInWords } from './figure-words.ts';
import { FiguresChoice } from './figures-choice.tsx';
import styles from './figures.module.css';
import { FunnelTable } from './funnel-table.tsx';
import type { NamedStage } from './open-values-table.tsx';
import { OpenValues } from './open-values.tsx';
import type { Choice } from './read-figures-choice.ts';
import { RequestsOverTime } from './requests-over-time.tsx';

export interface Figures {
  insights: Insights;
  values: OpenValue[];
}

interface FiguresCardProps {
  /** Read while the page is on its way already; null: they could not be read. */
  figures: Promise<Figures | null>;
  chosen: Choice;
  team: { id: string; name: string }[];
  stages: NamedStage[];
}

/** How quotes do. The former figures stay until the ones that were chosen are there. */
export function FiguresCard({ figures, chosen, team, stages }: FiguresCardProps) {
  const t = useText();
  const shown = useDeferredValue(figures);
  return (
    <Card>
      <BlockStack gap="400">
        <div className={styles.head}>
          <Text as="h2" variant="headingMd">
            {t('home.figures.title')}
          </Text>
          <FiguresChoice chosen={chosen} team={team} />
        </div>
        <div aria-busy={shown !== figures} className={styles.body}>
          <Suspense fallback={<FiguresBody figures={null} stages={stages} />}>
            <Await resolve={shown}>
              {(known) =>
                known ? (
                  <FiguresBody figures={known} stages={stages} />
                ) : (
                  <Text as="p">{t('home.figures.unreadable')}</Text>
                )
              }
            </Await>
          </Suspense>
        </div>
      </BlockStack>
    </Card>
  );
}

/** Without figures it has the same height as with them: nothing moves when they come. */
function FiguresBody({ figures, stages }: { figures: Figures | null; stages: NamedStage[] }) {
  const insights = figures?.insights ?? null;
  return (
    <BlockStack gap="500">
      <SinceWhen insights={insights} />
      <FigureTiles insights={insights} />
      <RequestsOverTime insights={insights} />
      <div className={styles.columns}>
        <FunnelTable funnel={insights?.funnel ?? null} />
        <OpenValues stages={stages} values={figures?.values ?? null} />
      </div>
    </BlockStack>
  );
}

/** Says of what the figures are, aloud when they are others. */
function SinceWhen({ insights }: { insights: Insights | null }) {
  const t = useText();
  const { locale } = useReading();
  const day = insights?.bars[0]?.day;
  return (
    <div role="status">
      <Text as="p" tone="subdued">
        {day ? t('home.figures.since', { day: dayInWords(day, locale) }) : '\u00a0'}
      </Text>
    </div>
  );
}
