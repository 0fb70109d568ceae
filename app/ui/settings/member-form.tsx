import { Card, Checkbox, FormLayout, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { MAX_MEMBER_NAME, type MemberDraft } from '../../quotes/team/member.ts';
import type { SettingError } from '../../quotes/setting-error.ts';
import { SettingsForm } from './settings-form.tsx';
import { useErrors } from './use-errors.ts';

interface MemberFormProps {
  /** What it begins with. */
  member: MemberDraft;
  errors: SettingError[];
}

/** Somebody of the team, a new one or one to be changed. */
export function MemberForm({ member, errors }: MemberFormProps) {
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
            label="Name"
            autoComplete="off"
            maxLength={MAX_MEMBER_NAME}
            value={typed.name}
            onChange={(name) => change({ name })}
            error={error('name')}
          />
          <TextField
            label="Email"
            type="email"
            inputMode="email"
            autoComplete="off"
            value={typed.email}
            onChange={(email) => change({ email })}
            error={error('email')}
            helpText="Where Quotewire writes when they get a quote or are mentioned. Give the address they have in Shopify, so that they are known when they open Quotewire."
          />
          <Checkbox
            label="Takes quotes"
            helpText="Assignment rules may give them quotes. Anybody can still assign one to them by hand."
            checked={typed.takesQuotes}
            onChange={(takesQuotes) => change({ takesQuotes })}
          />
        </FormLayout>
      </Card>
    </SettingsForm>
  );
}
