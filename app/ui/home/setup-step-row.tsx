import { BlockStack, Button, Collapsible, Icon, Text } from '@shopify/polaris';
import { CheckCircleIcon } from '@shopify/polaris-icons';
import { useId } from 'react';
import styles from './setup-step-row.module.css';
import type { SetupStep } from './setup-steps.ts';

interface SetupStepRowProps {
  step: SetupStep;
  open: boolean;
  onToggle: () => void;
}

/** One step: its title opens and closes what there is to do. */
export function SetupStepRow({ step, open, onToggle }: SetupStepRowProps) {
  const id = useId();
  const { label, url, leavesApp } = step.action;
  return (
    <li className={styles.row} data-open={open}>
      <span className={styles.mark}>
        {step.done ? (
          <Icon source={CheckCircleIcon} tone="success" accessibilityLabel="Done" />
        ) : (
          <span className={styles.todo} role="img" aria-label="Not done yet" />
        )}
      </span>
      <div className={styles.body}>
        <button
          type="button"
          className={styles.title}
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          <Text as="span" variant="bodyMd" fontWeight={open ? 'semibold' : 'regular'}>
            {step.title}
          </Text>
        </button>
        <Collapsible id={id} open={open}>
          <div className={styles.content}>
            <BlockStack gap="300" inlineAlign="start">
              <Text as="p" tone="subdued">
                {step.description}
              </Text>
              <Button
                variant={step.done ? undefined : 'primary'}
                url={url}
                target={leavesApp ? '_top' : undefined}
              >
                {label}
              </Button>
            </BlockStack>
          </div>
        </Collapsible>
      </div>
    </li>
  );
}
