import { Button, InlineStack, Tag, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { OutsideText } from '../outside-text.tsx';
import { RefusalBanner } from './refusal-banner.tsx';
import { fieldError } from './refusal-words.ts';
import { NothingYet, SectionCard } from './section-card.tsx';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface AddedListProps {
  quote: QuoteRead;
  title: string;
  items: string[];
  /** Said while there are none. */
  none: string;
  /** Of the form's field, and of the intents `add-…` and `remove-…`. */
  name: 'tag' | 'email';
  label: string;
  placeholder: string;
  maxLength: number;
}

/** Short texts of a quote, each of which can be taken off, and a field to add one. */
export function AddedList(props: AddedListProps) {
  const { quote, title, items, none, name, label, placeholder, maxLength } = props;
  const [typed, setTyped] = useState('');
  const toast = useToast();
  const step = useStep(quote, (intent) => {
    const added = intent === `add-${name}`;
    if (added) setTyped('');
    toast(added ? `${label} added` : `${label} removed`);
  });
  const add = (): void => step.take(`add-${name}`, { [name]: typed });
  const fields = [name];
  return (
    <SectionCard title={title}>
      <RefusalBanner refusal={step.refusal} fields={fields} onReload={step.forget} />
      {items.length === 0 && <NothingYet>{none}</NothingYet>}
      {items.length > 0 && (
        <InlineStack gap="200">
          {items.map((item) => (
            <Tag
              key={item}
              disabled={step.busy}
              onRemove={() => step.take(`remove-${name}`, { [name]: item })}
              accessibilityLabel={item}
            >
              <OutsideText>{item}</OutsideText>
            </Tag>
          ))}
        </InlineStack>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={label}
          labelHidden
          type={name === 'email' ? 'email' : 'text'}
          autoComplete="off"
          placeholder={placeholder}
          maxLength={maxLength}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            step.forget();
          }}
          error={fieldError(step.refusal, name)}
          connectedRight={
            <Button submit disabled={typed.trim() === ''} loading={step.busy}>
              Add
            </Button>
          }
        />
      </form>
    </SectionCard>
  );
}
