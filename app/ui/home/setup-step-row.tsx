import { BlockStack, Button, Collapsible, Icon, Text } from '@shopify/polaris';
import { CheckCircleIcon } from '@shopify/polaris-icons';
import { useId } from 'react';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import styles from './setup-step-row.module.css';
import type { SetupStep } from './setup-steps.ts';

interface SetupStepRowProps {
  step: SetupStep;
  open: boolean;
  onToggle: () => void;
}

/** One step: its title opens and closes what there is to do. */
export function SetupStepRow({ step, open, onToggle }: SetupStepRowProps) {
  const t = useText();
  const id = useId();
  const { name, link } = step;
  return (
    <li className={styles.row} data-open={open}>
      <span className={styles.mark}>
        {step.done ? (
          <Icon source={CheckCircleIcon} tone="success" accessibilityLabel={t('home.guide.done')} />
        ) : (
          <span className={styles.todo} role="img" aria-label={t('home.guide.toDo')} />
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
            {t(`home.steps.${name}.title`)}
          </Text>
        </button>
        <Collapsible id={id} open={open}>
          <div className={styles.content}>
            <BlockStack gap="300" inlineAlign="start">
              <Text as="p" tone="subdued">
                {t(`home.steps.${name}.description`)}
              </Text>
              {step.usedAt !== undefined && <LastUsed at={step.usedAt} />}
              <Button
                variant={step.done ? undefined : 'primary'}
                url={link.url}
                target={link.leavesApp ? '_top' : undefined}
              >
                {t(`home.steps.${name}.action`)}
              </Button>
            </BlockStack>
          </div>
        </Collapsible>
      </div>
    </li>
  );
}

/** Whether the form is really there, as far as can be told from outside. */
function LastUsed({ at }: { at: Date | null }) {
  const t = useText();
  return (
    <Text as="p" fontWeight="medium">
      {at ? (
        <Rich text="home.steps.form.used" parts={{ time: <Time at={at} /> }} />
      ) : (
        t('home.steps.form.unused')
      )}
    </Text>
  );
}
