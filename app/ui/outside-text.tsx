import type { ReactNode } from 'react';

/**
 * Text that somebody outside the shop wrote. It breaks rather than widens the page, and its
 * direction (or a right-to-left override in it) stays its own.
 */
export function OutsideText({ children }: { children: ReactNode }) {
  return <bdi style={{ overflowWrap: 'anywhere' }}>{children}</bdi>;
}

interface OutsideLinesProps {
  /** Shown at most. */
  lines: number;
  children: ReactNode;
}

/**
 * Its first lines, for where the whole of it would be in the way. It stands where the text around it begins, and
 * is cut at its own end: what runs the other way would lose its beginning.
 */
export function OutsideLines({ lines, children }: OutsideLinesProps) {
  return (
    <span style={{ display: 'flex' }}>
      <span
        dir="auto"
        style={{
          display: '-webkit-box',
          WebkitBoxOrient: 'vertical',
          WebkitLineClamp: lines,
          overflow: 'hidden',
          overflowWrap: 'anywhere',
        }}
      >
        {children}
      </span>
    </span>
  );
}

/** All of it, over several lines, line breaks kept; what is short stands where the text around it begins. */
export function OutsideParagraph({ children }: { children: ReactNode }) {
  return (
    <div
      dir="auto"
      style={{ inlineSize: 'fit-content', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
    >
      {children}
    </div>
  );
}
