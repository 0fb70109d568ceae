/** Ids of what a key or a link leads to on a quote's page. */
export const NOTE_FIELD = 'quote-note';
export const STAGE_FIELD = 'quote-stage';
export const ASSIGNEE_FIELD = 'quote-assignee';
export const TIMELINE = 'quote-timeline';

/** Brings one of them into sight, and the keyboard to it. */
export function goTo(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  focusOn(id);
}

/** Brings the keyboard to one of them, and leaves the page where it is. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}
