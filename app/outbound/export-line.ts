/** One line of an exported log: an attempt, or a delivery that had none yet. */
export interface ExportLine {
  createdAt: Date;
  eventType: string;
  quoteId: string | null;
  endpointName: string;
  endpointId: string;
  deliveryId: string;
  eventId: string;
  status: string;
  /** All of the attempt's are null when there was none yet. */
  attempt: number | null;
  startedAt: Date | null;
  url: string | null;
  statusCode: number | null;
  responseTimeMs: number | null;
  /** In English. */
  error: string | null;
  responseBody: string | null;
}
