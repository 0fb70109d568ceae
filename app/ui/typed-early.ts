type TextField = HTMLInputElement | HTMLTextAreaElement;
type Field = TextField | HTMLSelectElement;

/**
 * Takes down what is entered into the document that the server rendered, from before its scripts ran until it
 * is told: while React takes the document over it neither hears of that, nor leaves it in a text area.
 * Returns what tells the fields' forms, as if it were entered now. It does so once, and not within a render
 * or an effect: a form that is told of two fields has to be rendered between them.
 */
export function noteTypedEarly(): () => void {
  const noted = new Map<Field, { was: string; text: string }>();
  const note = (field: Field): void => {
    const was = noted.get(field)?.was ?? servedText(field);
    noted.set(field, { was, text: enteredText(field) });
  };
  const hear = ({ target }: Event): void => {
    if (isField(target)) note(target);
  };
  for (const field of document.querySelectorAll<Field>('input,textarea,select')) {
    if (enteredText(field) !== servedText(field)) note(field);
  }
  document.addEventListener('input', hear, true);
  return () => {
    document.removeEventListener('input', hear, true);
    for (const [field, { was, text }] of noted) if (field.isConnected) enter(field, was, text);
    noted.clear();
  };
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

function isTickable(field: Field): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

function enteredText(field: Field): string {
  return isTickable(field) ? String(field.checked) : field.value;
}

/** What the server rendered. */
function servedText(field: Field): string {
  if (isTickable(field)) return String(field.defaultChecked);
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  const options = [...field.options];
  const first = options.find(({ disabled }) => !disabled);
  return (options.find(({ defaultSelected }) => defaultSelected) ?? first)?.value ?? '';
}

/** React hears of a change where a field differs from what was assigned to it last. */
function enter(field: Field, was: string, text: string): void {
  if (isTickable(field)) {
    // The other one of its group was ticked, which tells both.
    if (field.type === 'radio' && text === 'false') return;
    field.checked = was === 'true';
    field.click();
  } else if (field instanceof HTMLSelectElement) {
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    enterText(field, was, text);
  }
}

function enterText(field: TextField, was: string, text: string): void {
  const { selectionStart, selectionEnd } = field;
  field.value = was;
  const of = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  // Past what React put in the way of the element's own property, as a person's typing is.
  Object.getOwnPropertyDescriptor(of.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // Not every kind of input has a caret that can be placed.
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
}
