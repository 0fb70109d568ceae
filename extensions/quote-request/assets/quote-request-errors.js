// @ts-check

/** @typedef {import('./quote-request-language.js').Problem} Problem */
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */

/**
 * Finds what a form's fields lack, in the codes the app uses too, so that both are said alike.
 * @param {HTMLFormElement} form
 * @returns {Problem[]}
 */
export function findProblems(form) {
  return controlsOf(form)
    .filter(({ validity }) => !validity.valid)
    .map(({ dataset, validity }) => ({ field: dataset.path ?? null, code: codeOf(validity) }));
}

/** @param {ValidityState} validity */
function codeOf(validity) {
  if (validity.badInput || validity.customError) return 'not_a_number';
  if (validity.valueMissing) return 'required';
  if (validity.typeMismatch) return 'invalid_email';
  if (validity.rangeUnderflow) return 'too_small';
  if (validity.stepMismatch) return 'not_whole';
  return validity.rangeOverflow ? 'too_large' : 'invalid';
}

/**
 * Shows each problem at its field and all of them in the summary, which takes the focus.
 * @param {HTMLFormElement} form
 * @param {Problem[]} problems
 * @param {(problem: Problem) => string} textOf
 */
export function showProblems(form, problems, textOf) {
  const lines = problems.map((problem) => {
    const control = controlFor(form, problem.field);
    if (control) mark(control, textOf(problem));
    return summaryLine(control, textOf(problem));
  });
  const summary = summaryOf(form);
  summary.querySelector('ul')?.replaceChildren(...lines);
  summary.hidden = false;
  summary.focus();
}

/** @param {HTMLFormElement} form */
export function clearProblems(form) {
  for (const control of controlsOf(form)) mark(control, '');
  summaryOf(form).hidden = true;
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

/**
 * @param {Control | undefined} control
 * @param {string} text
 */
function summaryLine(control, text) {
  const line = document.createElement('li');
  if (!control) {
    line.textContent = text;
    return line;
  }
  const link = document.createElement('a');
  link.href = `#${control.id}`;
  link.textContent = `${control.labels?.[0]?.firstChild?.textContent?.trim()}: ${text}`;
  // Themes catch clicks on anchors to scroll smoothly; the field must get the focus anyway.
  link.addEventListener('click', () => control.focus());
  line.append(link);
  return line;
}

/**
 * The control of a path, or of the path it is part of (`file_ids[2]` is shown at the files).
 * @param {HTMLFormElement} form
 * @param {string | null} path
 */
function controlFor(form, path) {
  return controlsOf(form).find(
    (control) => path?.replace(/^(file_ids).*/, '$1') === control.dataset.path,
  );
}

/**
 * @param {HTMLFormElement} form
 * @returns {Control[]}
 */
function controlsOf(form) {
  return Array.from(form.querySelectorAll('[data-path]'));
}

/**
 * @param {HTMLFormElement} form
 * @returns {HTMLElement}
 */
function summaryOf(form) {
  return /** @type {HTMLElement} */ (form.querySelector('[data-summary]'));
}
