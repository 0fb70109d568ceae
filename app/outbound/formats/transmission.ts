/** One attempt to deliver an event. */
export interface Transmission {
  eventId: string;
  eventType: string;
  deliveryId: string;
  /** 1-based */
  attempt: number;
  /** When this attempt is made. */
  sentAt: Date;
  /** The text, or its bytes: hashed more than once they are better made once. */
  body: string | Buffer;
}

/** The first signs alone; while a rotation overlaps, the second is the one before it. None: nothing is signed. */
export type Secrets = readonly [current?: string, previous?: string];
