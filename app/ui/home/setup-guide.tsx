import { BlockStack, Box, Button, Card, InlineStack, ProgressBar, Text } from '@shopify/polaris';
import { XIcon } from '@shopify/polaris-icons';
import { useEffect, useId, useState } from 'react';
import { NotDone } from '../not-done.tsx';
import { isNotSent } from '../not-sent.ts';
import { useText } from '../texts.tsx';
import styles from './setup-guide.module.css';
import type { SetupStep } from './setup-steps.ts';
import { SetupStepRow } from './setup-step-row.tsx';

interface SetupGuideProps {
  steps: SetupStep[];
  /** The last try to wave it away; it goes before that is answered. */
  dismissal: { state: string; data?: unknown };
  onDismiss: () => void;
}

/** The onboarding checklist: the first step that is not done lies open. */
export function SetupGuide({ steps, dismissal, onDismiss }: SetupGuideProps) {
  const t = useText();
  const done = steps.filter((step) => step.done).length;
  const firstOpen = steps.findIndex((step) => !step.done);
  const [open, setOpen] = useState(firstOpen);
  const progressId = useId();
  const dismissId = useId();
  const isBack = isNotSent(dismissal.data);
  useEffect(() => {
    if (isBack) document.getElementById(dismissId)?.focus();
  }, [isBack, dismissId]);
  const complete = done === steps.length;
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <InlineStack align="space-between" blockAlign="center" wrap={false} gap="200">
            <Text as="h2" variant="headingMd">
              {t(complete ? 'home.guide.completeTitle' : 'home.guide.title')}
            </Text>
            <Button
              id={dismissId}
              icon={XIcon}
              variant="tertiary"
              accessibilityLabel={t('home.guide.dismiss')}
              onClick={onDismiss}
            />
          </InlineStack>
          <NotDone of={dismissal} />
          <Text as="p" tone="subdued">
            {t(complete ? 'home.guide.complete' : 'home.guide.inSteps')}
          </Text>
          <InlineStack gap="300" blockAlign="center" wrap={false}>
            <Text as="span" variant="bodySm" id={progressId}>
              {t('home.guide.progress', { done, steps: steps.length })}
            </Text>
            <Box width="160px">
              <ProgressBar
                progress={(done / steps.length) * 100}
                size="small"
                tone="primary"
                ariaLabelledBy={progressId}
              />
            </Box>
          </InlineStack>
        </BlockStack>
        <ul className={styles.list}>
          {steps.map((step, position) => (
            <SetupStepRow
              key={step.name}
              step={step}
              open={open === position}
              onToggle={() => setOpen(open === position ? -1 : position)}
            />
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}
