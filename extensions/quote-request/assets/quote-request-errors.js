// @ts-check

/** @typedef {import('./quote-request-language.js').Problem} Problem */
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/** What is wrong with a form: at its fields, and all of it in its summary. */
export class Errors {
  /**
   * @param {HTMLFormElement} form
   * @param {import('./quote-request-language.js').Texts} texts
   */
  constructor(form, texts) {
    this.form = form;
    this.texts = texts;
    this.summary = /** @type {HTMLElement} */ (form.querySelector('[data-summary]'));
  }

  /** @returns {Control[]} */
  get controls() {
    return Array.from(this.form.querySelectorAll('[data-path]'));
  }

  /**
   * What the fields lack, in the codes the app uses too, so that both are said alike.
   * @returns {Problem[]}
   */
  find() {
    return this.controls
      .filter(({ validity }) => !validity.valid)
      .map((control) => ({ field: control.dataset.path ?? null, code: codeOf(control) }));
  }

  /**
   * Shows each at its field and all in the summary, which takes the focus.
   * @param {Problem[]} problems
   */
  show(problems) {
    const lines = problems.map((problem) => this.#show(problem));
    this.summary.querySelector('ul')?.replaceChildren(...lines);
    this.summary.hidden = false;
    this.summary.focus();
  }

  /** @param {Problem} problem */
  #show(problem) {
    // `file_ids[2]` is shown at the files.
    const path = problem.field?.replace(/^(file_ids).*/, '$1');
    const control = this.controls.find(({ dataset }) => path === dataset.path);
    const text = this.texts.problem(problem);
    const name = control?.labels?.[0]?.firstChild?.textContent?.trim() ?? problem.label;
    const line = document.createElement('li');
    line.textContent = name ? `${name}: ${text}` : text;
    if (control) {
      mark(control, text);
      const link = document.createElement('a');
      link.href = `#${control.id}`;
      link.append(...line.childNodes);
      // Themes catch clicks on anchors to scroll smoothly; the field must get the focus anyway.
      link.addEventListener('click', () => control.focus());
      line.append(link);
    }
    return line;
  }

  clear() {
    for (const control of this.controls) mark(control, '');
    this.summary.hidden = true;
  }
}

/** @param {Control} control */
function codeOf({ type, validity }) {
  if (validity.badInput || validity.customError) {
    return type === 'date' ? 'not_a_date' : 'not_a_number';
  }
  if (validity.valueMissing) return 'required';
  if (validity.typeMismatch) return 'invalid_email';
  if (validity.rangeUnderflow) return 'too_small';
  if (validity.stepMismatch) return 'not_whole';
  return validity.rangeOverflow ? 'too_large' : 'invalid';
}

/**
 * Writes an error at a field, or takes it away.
 * @param {Element} control
 * @param {string} text
 */
export function mark(control, text) {
  const error = document.getElementById(`${control.id}-error`);
  if (!error) return;
  error.textContent = text;
  error.hidden = !text;
  control.setAttribute('aria-invalid', String(text !== ''));
  if (text) control.closest('details')?.setAttribute('open', '');
}
