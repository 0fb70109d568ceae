import { useFetcher } from '@remix-run/react';
import { BlockStack, Checkbox, InlineStack, KeyboardKey, Modal, Text } from '@shopify/polaris';
import { Fragment, useState } from 'react';
import { NotDone } from '../not-done.tsx';
import { isNotSent } from '../not-sent.ts';
import { useText } from '../texts.tsx';
import type { Shortcut, ShortcutGroup } from './shortcut.ts';
import styles from './shortcut-sheet.module.css';

interface ShortcutSheetProps {
  groups: ShortcutGroup[];
  open: boolean;
  onClose: () => void;
  /** Whether they do anything. */
  on: boolean;
}

/** Lists what keys do here, and turns that on and off. */
export function ShortcutSheet({ groups, open, onClose, on }: ShortcutSheetProps) {
  const t = useText();
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={t('shortcuts.title')}
      secondaryActions={[{ content: t('shortcuts.close'), onAction: onClose }]}
    >
      {groups.map((group) => (
        <Modal.Section key={group.title}>
          <Group group={group} />
        </Modal.Section>
      ))}
      <Modal.Section>
        <Switch on={on} />
      </Modal.Section>
    </Modal>
  );
}

function Group({ group: { title, shortcuts } }: { group: ShortcutGroup }) {
  const t = useText();
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {t(title)}
      </Text>
      <ul className={styles.shortcuts}>
        {shortcuts.map(({ keys, does }) => (
          <li key={does}>
            <Text as="span">{t(does)}</Text>
            <Keys keys={keys} />
          </li>
        ))}
      </ul>
    </BlockStack>
  );
}

function Keys({ keys }: Pick<Shortcut, 'keys'>) {
  const t = useText();
  return (
    <InlineStack gap="100" blockAlign="center" wrap={false}>
      {keys.map((key, place) => (
        <Fragment key={key}>
          {place > 0 && (
            <Text as="span" tone="subdued">
              {t('shortcuts.thenKey')}
            </Text>
          )}
          <KeyboardKey>{key.toUpperCase()}</KeyboardKey>
        </Fragment>
      ))}
    </InlineStack>
  );
}

/** Single keys are in the way of whoever speaks to their computer (WCAG 2.1.4). */
function Switch({ on }: { on: boolean }) {
  const t = useText();
  const [chosen, setChosen] = useState(on);
  const change = useFetcher();
  const isUnchanged = change.state === 'idle' && isNotSent(change.data);
  return (
    <BlockStack gap="200">
      <Checkbox
        label={t('shortcuts.use')}
        helpText={t('shortcuts.useHelp')}
        checked={isUnchanged ? !chosen : chosen}
        onChange={(use) => {
          setChosen(use);
          change.submit({ use: use ? 'yes' : 'no' }, { method: 'post', action: '/app/shortcuts' });
        }}
      />
      <NotDone of={change} />
    </BlockStack>
  );
}
