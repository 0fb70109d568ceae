import {
  BlockStack,
  Button,
  InlineStack,
  Popover,
  ActionList,
  Text,
  TextField,
} from '@shopify/polaris';
import { useState } from 'react';
import { MAX_NOTE } from '../../quotes/steps/note.ts';
import type { Translate } from '../../texts/texts.ts';
import { OutsideParagraph, OutsideText } from '../outside-text.tsx';
import { Time } from '../time.tsx';
import { useText } from '../texts.tsx';
import { useDraft } from '../use-draft.ts';
import { mentionedIn, noteParts } from './mentions.ts';
import { focusOn, NOTE_FIELD } from './quote-places.ts';
import { RefusalBanner } from './refusal-banner.tsx';
import { fieldError } from './refusal-words.ts';
import styles from './rows.module.css';
import { NothingYet, SectionCard } from './section-card.tsx';
import type { Colleague } from './team-card.tsx';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface Note {
  id: string;
  authorName: string;
  content: string;
  createdAt: Date;
}

interface NotesCardProps {
  quote: QuoteRead & { notes: Note[] };
  team: Colleague[];
  /** Who writes. */
  me: string | null;
}

const FIELDS = ['content'];

/** What the team says among themselves; the customer never sees it. */
export function NotesCard({ quote, team, me }: NotesCardProps) {
  const t = useText();
  const [typed, setTyped] = useDraft(`note ${quote.id}`);
  const toast = useToast();
  const step = useStep(quote, () => {
    setTyped('');
    toast(t('quote.notes.added'));
  });
  const mentions = mentionedIn(typed, team);
  const mention = ({ name }: Colleague): void =>
    setTyped(`${typed}${/(^|\s)$/.test(typed) ? '' : ' '}@${name} `);
  return (
    <SectionCard title={t('quote.notes.title')}>
      <RefusalBanner refusal={step.refusal} fields={FIELDS} onReload={step.forget} />
      <TextField
        id={NOTE_FIELD}
        label={t('quote.notes.label')}
        labelHidden
        autoComplete="off"
        multiline={2}
        maxHeight={240}
        maxLength={MAX_NOTE}
        placeholder={t('quote.notes.hint')}
        value={typed}
        onChange={setTyped}
        error={fieldError(t, step.refusal, 'content')}
        helpText={mentionHelp(
          t,
          team.filter(({ id }) => id !== me && mentions.includes(id)).map(({ name }) => name),
        )}
      />
      <InlineStack align="space-between" gap="200">
        <MentionButton team={team} onMention={mention} />
        <Button
          disabled={typed.trim() === ''}
          loading={step.busy}
          onClick={() => {
            step.take('note', { content: typed, mentions });
            // The button has nothing to add any more.
            focusOn(NOTE_FIELD);
          }}
        >
          {t('quote.notes.add')}
        </Button>
      </InlineStack>
      {quote.notes.length === 0 ? (
        <NothingYet>{t('quote.notes.none')}</NothingYet>
      ) : (
        <ul className={styles.rows}>
          {quote.notes.map((note) => (
            <li key={note.id}>
              <NoteRow note={note} team={team} />
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}

function NoteRow({ note, team }: { note: Note; team: Colleague[] }) {
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" gap="200">
        <Text as="span" fontWeight="semibold">
          <OutsideText>{note.authorName}</OutsideText>
        </Text>
        <Text as="span" tone="subdued">
          <Time at={note.createdAt} />
        </Text>
      </InlineStack>
      <OutsideParagraph>
        {noteParts(note.content, team).map(({ at, text, mention }) =>
          mention === null ? text : <strong key={at}>{text}</strong>,
        )}
      </OutsideParagraph>
    </BlockStack>
  );
}

interface MentionButtonProps {
  team: Colleague[];
  onMention: (colleague: Colleague) => void;
}

function MentionButton({ team, onMention }: MentionButtonProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <Popover
      active={open}
      onClose={close}
      activator={
        <Button disclosure disabled={team.length === 0} onClick={() => setOpen(!open)}>
          {t('quote.notes.mention')}
        </Button>
      }
    >
      <ActionList
        items={team.map((colleague) => ({
          id: colleague.id,
          content: colleague.name,
          onAction: () => {
            onMention(colleague);
            close();
          },
        }))}
      />
    </Popover>
  );
}

/** Nobody is written to about their own note. */
function mentionHelp(t: Translate, names: string[]): string | undefined {
  if (names.length === 0) return undefined;
  return t('quote.notes.told', { count: names.length, names: names.join(', ') });
}
