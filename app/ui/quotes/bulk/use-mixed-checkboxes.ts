import { useEffect, type RefObject } from 'react';

/**
 * Makes the boxes half ticked that Polaris only says are: `aria-checked="mixed"` of a box counts for nothing
 * where the browser knows better (https://www.w3.org/TR/html-aria/#el-input-checkbox).
 */
export function useMixedCheckboxes(within: RefObject<HTMLElement>): void {
  useEffect(() => {
    const boxes = within.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [];
    for (const box of boxes) box.indeterminate = box.getAttribute('aria-checked') === 'mixed';
  });
}
