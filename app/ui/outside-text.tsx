import type { ReactNode } from 'react';

/**
 * Text that somebody outside the shop wrote. It breaks rather than widens the page, and its
 * direction (or a right-to-left override in it) stays its own.
 */
export function OutsideText({ children }: { children: ReactNode }) {
  return <bdi style={{ overflowWrap: 'anywhere' }}>{children}</bdi>;
}

/** The same over several lines, line breaks kept. */
export function OutsideParagraph({ children }: { children: ReactNode }) {
  return (
    <div dir="auto" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
      {children}
    </div>
  );
}
