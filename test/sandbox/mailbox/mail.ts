/** A mail that arrived. */
export interface Mail {
  /** 1, 2, 3… in the order of arrival. */
  sequence: number;
  /** ISO 8601 */
  receivedAt: string;
  /** As the mail server was told; what the mail itself says is in its headers. */
  envelope: { from: string; to: string[] };
  messageId: string;
  /** Of the headers. */
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Every header line, in order, unfolded: "Subject: …". */
  headers: string[];
}
