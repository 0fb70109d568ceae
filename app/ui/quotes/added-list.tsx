import { Button, InlineStack, Tag, TextField } from '@shopify/polaris';
import { useId, useState } from 'react';
import { OutsideText } from '../outside-text.tsx';
import { useText } from '../texts.tsx';
import { focusOn } from './quote-places.ts';
import { RefusalBanner } from './refusal-banner.tsx';
import { fieldError } from './refusal-words.ts';
import { NothingYet, SectionCard } from './section-card.tsx';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface AddedListProps {
  quote: QuoteRead;
  items: string[];
  /** Of the form's field, and of the intents `add-…` and `remove-…`. */
  name: 'tag' | 'email';
  maxLength: number;
}

/** What is said of each, in the area `quote` of the catalogue. */
const WORDS = { tag: 'tags', email: 'emails' } as const;

/** Short texts of a quote, each of which can be taken off, and a field to add one. */
export function AddedList(props: AddedListProps) {
  const t = useText();
  const { quote, items, name, maxLength } = props;
  const words = WORDS[name];
  const [typed, setTyped] = useState('');
  const toast = useToast();
  const step = useStep(quote, (intent) => {
    const added = intent === `add-${name}`;
    if (added) setTyped('');
    toast(t(`quote.${words}.${added ? 'added' : 'removed'}`));
  });
  const add = (): void => step.take(`add-${name}`, { [name]: typed });
  const fields = [name];
  const field = useId();
  return (
    <SectionCard title={t(`quote.${words}.title`)} busy={step.busy}>
      <RefusalBanner refusal={step.refusal} fields={fields} onReload={step.forget} />
      {items.length === 0 && <NothingYet>{t(`quote.${words}.none`)}</NothingYet>}
      {items.length > 0 && (
        <InlineStack gap="200">
          {items.map((item) => (
            <Tag
              key={item}
              onRemove={() => {
                step.take(`remove-${name}`, { [name]: item });
                // Its button goes away with it.
                focusOn(field);
              }}
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
          // The button has nothing to add any more.
          focusOn(field);
        }}
      >
        <InlineStack gap="200">
          {/* Beside a tablet's page there is no room for both in one line. */}
          <div style={{ flex: '1 1 9rem' }}>
            <TextField
              id={field}
              label={t(`quote.${words}.label`)}
              labelHidden
              type={name === 'email' ? 'email' : 'text'}
              autoComplete="off"
              placeholder={name === 'tag' ? t('quote.tags.example') : 'name@example.com'}
              maxLength={maxLength}
              value={typed}
              onChange={(text) => {
                setTyped(text);
                step.forget();
              }}
              error={fieldError(t, step.refusal, name)}
            />
          </div>
          <Button submit disabled={typed.trim() === ''} loading={step.busy}>
            {t('quote.add')}
          </Button>
        </InlineStack>
      </form>
    </SectionCard>
  );
}
