import { Box, Button, ChoiceList, InlineError, Popover, Scrollable, Text } from '@shopify/polaris';
import { useId, useState } from 'react';
import { OutsideText } from '../outside-text.tsx';
import { useText } from '../texts.tsx';
import styles from './takers-field.module.css';
import { takersInWords } from './typed-rules.ts';

interface TakersFieldProps {
  members: { id: string; name: string }[];
  selected: string[];
  onChange: (memberIds: string[]) => void;
  error: string | undefined;
}

/** Whose turn it can be. Nobody chosen is everybody. */
export function TakersField({ members, selected, onChange, error }: TakersFieldProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.takers}>
      <Text as="span" id={id}>
        {t('settings.assignment.goesTo')}
      </Text>
      <Popover
        active={open}
        autofocusTarget="first-node"
        onClose={() => setOpen(false)}
        activator={
          <Button
            fullWidth
            size="large"
            textAlign="start"
            disclosure={open ? 'up' : 'down'}
            ariaDescribedBy={id}
            onClick={() => setOpen(!open)}
          >
            {takersInWords(t, selected, members)}
          </Button>
        }
      >
        <Scrollable style={{ maxHeight: '280px' }}>
          <Box padding="300">
            <ChoiceList
              allowMultiple
              title={t('settings.assignment.inTurn')}
              choices={members.map(({ id: value, name }) => ({
                value,
                label: <OutsideText>{name}</OutsideText>,
              }))}
              selected={selected}
              onChange={onChange}
            />
          </Box>
        </Scrollable>
      </Popover>
      {error && <InlineError fieldID={id} message={error} />}
    </div>
  );
}
