import { BlockStack, Box, Button, Card, InlineStack, ProgressBar, Text } from '@shopify/polaris';
import { XIcon } from '@shopify/polaris-icons';
import { useId, useState } from 'react';
import { useText } from '../texts.tsx';
import styles from './setup-guide.module.css';
import type { SetupStep } from './setup-steps.ts';
import { SetupStepRow } from './setup-step-row.tsx';

interface SetupGuideProps {
  steps: SetupStep[];
  onDismiss: () => void;
}

/** The onboarding checklist: the first step that is not done lies open. */
export function SetupGuide({ steps, onDismiss }: SetupGuideProps) {
  const t = useText();
  const done = steps.filter((step) => step.done).length;
  const firstOpen = steps.findIndex((step) => !step.done);
  const [open, setOpen] = useState(firstOpen);
  const progressId = useId();
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
              icon={XIcon}
              variant="tertiary"
              accessibilityLabel={t('home.guide.dismiss')}
              onClick={onDismiss}
            />
          </InlineStack>
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
