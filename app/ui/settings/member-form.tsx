import { Card, Checkbox, FormLayout, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { MAX_MEMBER_NAME, type MemberDraft } from '../../quotes/team/member.ts';
import type { SettingError } from '../../quotes/setting-error.ts';
import { useText } from '../texts.tsx';
import { SettingsForm } from './settings-form.tsx';
import { useErrors } from './use-errors.ts';

interface MemberFormProps {
  /** What it begins with. */
  member: MemberDraft;
  errors: SettingError[];
}

/** Somebody of the team, a new one or one to be changed. */
export function MemberForm({ member, errors }: MemberFormProps) {
  const t = useText();
  const [initial] = useState(member);
  const [typed, setTyped] = useState(initial);
  const { error, discard } = useErrors(errors);
  const change = (changed: Partial<MemberDraft>): void => setTyped({ ...typed, ...changed });
  const dirty =
    typed.name !== initial.name ||
    typed.email !== initial.email ||
    typed.takesQuotes !== initial.takesQuotes;
  return (
    <SettingsForm
      id="member-save-bar"
      settings={typed}
      dirty={dirty}
      error={error(null)}
      onDiscard={() => {
        discard();
        setTyped(initial);
      }}
    >
      <Card>
        <FormLayout>
          <TextField
            label={t('common.name')}
            autoComplete="off"
            maxLength={MAX_MEMBER_NAME}
            value={typed.name}
            onChange={(name) => change({ name })}
            error={error('name')}
          />
          <TextField
            label={t('common.email')}
            type="email"
            inputMode="email"
            autoComplete="off"
            value={typed.email}
            onChange={(email) => change({ email })}
            error={error('email')}
            helpText={t('settings.team.emailSays')}
          />
          <Checkbox
            label={t('settings.team.takesQuotes')}
            helpText={t('settings.team.takesQuotesSays')}
            checked={typed.takesQuotes}
            onChange={(takesQuotes) => change({ takesQuotes })}
          />
        </FormLayout>
      </Card>
    </SettingsForm>
  );
}
