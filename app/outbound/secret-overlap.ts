/** Hours for which the secret before a rotation may go on signing beside the new one; 0 is not at all. */
export const OVERLAP_HOURS = [0, 1, 24, 72, 168] as const;
export type OverlapHours = (typeof OVERLAP_HOURS)[number];

/** Long enough to deploy a receiver anew within a working day, wherever its people are. */
export const DEFAULT_OVERLAP_HOURS: OverlapHours = 24;
