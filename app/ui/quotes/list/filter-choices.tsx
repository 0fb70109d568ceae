import { ChoiceList } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { OutsideText } from '../../outside-text.tsx';
import type { Named } from './filter-chips.ts';

interface ChoicesProps {
  title: string;
  choices: Named[];
}

interface SeveralChoicesProps extends ChoicesProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A filter that takes several of what there is. */
export function SeveralChoices({ title, choices, chosen, onChange }: SeveralChoicesProps) {
  return (
    <ChoiceList
      title={title}
      titleHidden
      allowMultiple
      choices={options(choices)}
      selected={[...chosen]}
      onChange={onChange}
    />
  );
}

interface OneChoiceProps extends ChoicesProps {
  chosen: string | null;
  onChange: (chosen: string) => void;
}

/** A filter that takes one of what there is. */
export function OneChoice({ title, choices, chosen, onChange }: OneChoiceProps) {
  return (
    <ChoiceList
      title={title}
      titleHidden
      choices={options(choices)}
      selected={chosen === null ? [] : [chosen]}
      onChange={([choice]) => {
        if (choice !== undefined) onChange(choice);
      }}
    />
  );
}

function options(choices: Named[]): { value: string; label: ReactNode }[] {
  return choices.map(({ id, name }) => ({ value: id, label: <OutsideText>{name}</OutsideText> }));
}
