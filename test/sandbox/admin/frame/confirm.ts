import { element } from '../../pages/element.ts';

interface Question {
  title: string;
  text: string;
  stay: string;
  go: string;
}

export const LEAVE: Question = {
  title: 'Leave page with unsaved changes?',
  text: 'Leaving this page deletes all unsaved changes.',
  stay: 'Stay',
  go: 'Leave page',
};

export const DISCARD: Question = {
  title: 'Discard all unsaved changes?',
  text: 'This deletes everything you changed since you last saved.',
  stay: 'Continue editing',
  go: 'Discard changes',
};

/** Asks; answers whether the person goes through with it. */
export function confirmed({ title, text, stay, go }: Question): Promise<boolean> {
  const stayButton = element('button', { type: 'button', className: 'button', textContent: stay });
  const goButton = element('button', {
    type: 'button',
    className: 'button primary critical',
    textContent: go,
  });
  const dialog = element(
    'dialog',
    { className: 'dialog question', attributes: { 'aria-labelledby': 'question-title' } },
    [
      element('h2', { id: 'question-title', textContent: title }),
      element('p', { textContent: text }),
      element('footer', {}, [stayButton, goButton]),
    ],
  );
  stayButton.addEventListener('click', () => dialog.close('stay'));
  goButton.addEventListener('click', () => dialog.close('go'));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'go');
    });
  });
}
