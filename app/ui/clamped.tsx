import type { ReactNode } from 'react';

interface ClampedProps {
  /** Lines shown at most. */
  lines: number;
  children: ReactNode;
}

/** The beginning of a text that may be long, in a list where the whole of it would be in the way. */
export function Clamped({ lines, children }: ClampedProps) {
  return (
    <span
      style={{
        display: '-webkit-box',
        WebkitBoxOrient: 'vertical',
        WebkitLineClamp: lines,
        overflow: 'hidden',
      }}
    >
      {children}
    </span>
  );
}
