import { element } from '../../pages/element.ts';
import type { Choice } from './picker-choices.ts';
import type { PickerSelection } from './picker-selection.ts';

/** The rows of one choice: itself, and what can be chosen of it. */
export function choiceRows(
  choice: Choice,
  selection: PickerSelection,
  changed: () => void,
): HTMLLIElement[] {
  const state = selection.stateOf(choice);
  const main = row({
    id: choice.id,
    className: 'choice',
    checked: state === 'all',
    indeterminate: state === 'some',
    content: [thumbnail(choice), words(choice.title, choice.isDraft), note(choice.note)],
    toggle: () => {
      selection.toggleGroup(choice);
      changed();
    },
  });
  const below = choice.rows.map(({ id, title, note: text }) =>
    row({
      id,
      className: 'choice below',
      checked: selection.has(choice.id, id),
      indeterminate: false,
      content: [words(title, false), note(text)],
      toggle: () => {
        selection.toggle(choice.id, id);
        changed();
      },
    }),
  );
  return [main, ...below];
}

interface Row {
  id: string;
  className: string;
  checked: boolean;
  indeterminate: boolean;
  content: HTMLElement[];
  toggle: () => void;
}

function row({ id, className, checked, indeterminate, content, toggle }: Row): HTMLLIElement {
  const box = element('input', { type: 'checkbox', id: `pick-${id}`, checked, indeterminate });
  box.addEventListener('change', toggle);
  return element('li', {}, [element('label', { className }, [box, ...content])]);
}

function thumbnail(choice: Choice): HTMLElement {
  if (!choice.image) return element('span', { className: 'thumbnail' });
  return element('img', { className: 'thumbnail', src: choice.image, alt: '' });
}

function words(title: string, isDraft: boolean): HTMLElement {
  return element('span', { className: 'words' }, [
    title,
    isDraft && element('span', { className: 'badge', textContent: 'Draft' }),
  ]);
}

function note(text: string): HTMLElement {
  return element('span', { className: 'soft', textContent: text });
}
