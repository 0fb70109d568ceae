import { useEffect } from 'react';

/**
 * Browsers take the focus from what is disabled, which a button is that waits for an answer. It has it back
 * as soon as it is a button again, unless somebody went on meanwhile.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof HTMLElement ? target : null;
    };
    const observer = new MutationObserver((changes) => {
      const isBack = changes.some(({ target }) => target === last) && !last?.matches(':disabled');
      const isNobodys = document.activeElement === document.body && document.hasFocus();
      if (isBack && isNobodys) last?.focus({ preventScroll: true });
    });
    observer.observe(document.body, { attributeFilter: ['disabled'], subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
