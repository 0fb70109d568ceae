import { element } from '../../pages/element.ts';
import type { PickerRequest } from '../messages.ts';
import type { Resources } from '../resources.ts';
import { choicesFor, preselect, type Choice } from './picker-choices.ts';
import { choiceRows } from './picker-rows.ts';
import { PickerSelection } from './picker-selection.ts';

const NOUNS = { product: 'product', variant: 'variant', customer: 'customer' };

/** Opens the resource picker; answers what was chosen, or null when it was closed without. */
export function pickResources(
  request: PickerRequest,
  resources: Resources,
): Promise<{ id: string }[] | null> {
  const choices = choicesFor(request, resources);
  const selection = new PickerSelection({
    counts: request.type === 'variant' ? 'children' : 'groups',
    limit: request.limit,
  });
  preselect(selection, choices, request.selectionIds);
  return new Promise((resolve) => {
    const dialog = pickerDialog(request, choices, selection);
    dialog.addEventListener('close', () => {
      dialog.remove();
      const done = dialog.returnValue === 'done';
      resolve(done ? choices.flatMap((choice) => choice.picked(selection)) : null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function pickerDialog(
  request: PickerRequest,
  choices: Choice[],
  selection: PickerSelection,
): HTMLDialogElement {
  const verb = request.action === 'add' ? 'Add' : 'Select';
  const title = `${verb} ${NOUNS[request.type]}${request.limit === 1 ? '' : 's'}`;
  const search = element('input', {
    type: 'search',
    className: 'field',
    value: request.query,
    placeholder: `Search ${NOUNS[request.type]}s`,
  });
  search.setAttribute('aria-label', search.placeholder);
  const list = element('ul', { className: 'choices' });
  const count = element('span', { className: 'soft' });
  const cancel = button('Cancel', 'button');
  const done = button(verb, 'button primary');
  const heading = element('h2', { id: 'picker-title', textContent: title });
  const dialog = element(
    'dialog',
    { className: 'dialog picker', attributes: { 'aria-labelledby': 'picker-title' } },
    [element('header', {}, [heading, search]), list, element('footer', {}, [count, cancel, done])],
  );

  const render = (): void => {
    const found = choices.filter((choice) => choice.matches(search.value));
    const rows = found.flatMap((choice) => choiceRows(choice, selection, render));
    const nothing = element('li', {
      className: 'nothing',
      textContent: 'Nothing matches this search.',
    });
    const focused = document.activeElement?.id;
    list.replaceChildren(...(rows.length > 0 ? rows : [nothing]));
    // The rows are new ones: who works with the keyboard stays where they were.
    if (focused) document.getElementById(focused)?.focus();
    count.textContent = `${selection.count}${request.limit ? `/${request.limit}` : ''} selected`;
    done.disabled = selection.count === 0 && request.selectionIds.length === 0;
  };
  search.addEventListener('input', render);
  cancel.addEventListener('click', () => dialog.close('cancelled'));
  done.addEventListener('click', () => dialog.close('done'));
  render();
  return dialog;
}

function button(label: string, className: string): HTMLButtonElement {
  return element('button', { type: 'button', className, textContent: label });
}
