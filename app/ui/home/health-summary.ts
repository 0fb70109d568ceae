export interface HealthCounts {
  succeeded: number;
  pending: number;
  failed: number;
}

/** The week's deliveries in one sentence. */
export function healthSummary({ succeeded, pending, failed }: HealthCounts): string {
  if (succeeded + pending + failed === 0) return 'Nothing was sent yet.';
  const parts = [
    failed > 0 && `${failed} failed`,
    `${succeeded} delivered`,
    pending > 0 && `${pending} on the way`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
