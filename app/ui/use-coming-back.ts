import { useEffect, useRef } from 'react';

/** What the keyboard can be on. */
const CONTROLS = 'input,select,textarea,button,a';

/**
 * The buttons of a save bar are in the admin, outside the app's frame, and so is the keyboard once one was
 * pressed. It comes back to where it was in the app: at once, or when what was pressed for is saved or refused.
 */
export function useComingBack(saving: boolean): (when: 'now' | 'later') => void {
  const last = useRef<Element | null>(null);
  const goBack = useRef<(() => void) | null>(null);
  useEffect(() => {
    // Once the keyboard is outside, browsers say of the document that nothing in it has it.
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
      // Who went on by themself is not brought back.
      goBack.current = null;
    };
    last.current = document.activeElement;
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (saving) return;
    goBack.current?.();
    goBack.current = null;
  }, [saving]);
  // What is saved may make its form begin anew, or lead to another page.
  useEffect(() => () => goBack.current?.(), []);
  return (when) => {
    const back = wayBackTo(last.current);
    if (when === 'now') back();
    goBack.current = when === 'now' ? null : back;
  };
}

/** In a form that began anew, to what is in its place; on another page, to its beginning. */
function wayBackTo(had: Element | null): () => void {
  const place = controls().findIndex((control) => control === had);
  const caret = had && isText(had) ? had.selectionStart : null;
  const { pathname } = window.location;
  return () => {
    const there = controls();
    const same = there.find((control) => control === had) ?? there[place];
    const isHere = window.location.pathname === pathname;
    const target = isHere && same ? same : document.getElementById('page');
    window.focus();
    target?.focus({ preventScroll: true });
    if (target && isText(target) && caret !== null && target.selectionStart !== null) {
      target.setSelectionRange(caret, caret);
    }
  };
}

function isText(control: Element): control is HTMLInputElement | HTMLTextAreaElement {
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
}

function controls(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`#page :is(${CONTROLS})`)];
}
