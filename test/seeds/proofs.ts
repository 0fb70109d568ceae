import { testsIn } from './statement.ts';

/** The files that prove what the documents say, by what they are about. */
const integration = (name: string) => testsIn(`test/integration/outbound/${name}.test.ts`);
const outbound = (name: string) => testsIn(`app/outbound/${name}.test.ts`);
const page = (name: string) => testsIn(`app/ui/integrations/${name}.test.ts`);
const here = (name: string) => testsIn(`test/seeds/${name}`);

export const proofs = {
  addresses: outbound('special-addresses'),
  anyPlan: here('any-plan.test.ts'),
  b2bNinjaBody: here('b2b-ninja-body.test.ts'),
  breaker: outbound('lanes/lane-health'),
  connecting: integration('connecting'),
  crashes: integration('crashes'),
  createdEvent: testsIn('test/integration/quotes/created-event.test.ts'),
  csv: outbound('export-csv'),
  deadline: here('deadline.test.ts'),
  deliver: integration('deliver'),
  destination: outbound('destination'),
  disabling: integration('disable-endpoint'),
  editing: integration('edit-endpoint'),
  endpoints: integration('endpoints'),
  endpointStates: integration('endpoint-states'),
  events: testsIn('app/quotes/events.test.ts'),
  exchange: integration('exchange'),
  fairness: integration('fairness'),
  faults: integration('receiver-faults'),
  formatDeliveries: integration('format-deliveries'),
  formatEvents: outbound('formats/formats'),
  formats: integration('formats'),
  guard: outbound('destination-guard.server'),
  guardedConnect: integration('guarded-connect'),
  guide: integration('guide'),
  hints: page('attempt-hint'),
  logPage: integration('delivery-log-page'),
  mainJob: testsIn('test/e2e/main-job.test.ts'),
  outages: integration('outages'),
  outbox: integration('outbox'),
  pages: here('settings-pages.test.tsx'),
  request: testsIn('test/integration/quotes/request-quote.test.ts'),
  replay: integration('replay'),
  retry: outbound('retry'),
  rotation: integration('rotate-secret'),
  salesByteBody: here('salesbyte-body.test.ts'),
  samples: page('verification-samples'),
  sendTest: testsIn('test/integration/quotes/send-test-event.test.ts'),
  sign: outbound('sign.server'),
  testOnSaving: integration('test-on-saving'),
  typedSecret: outbound('typed-secret'),
  wireContract: here('wire-contract.test.ts'),
};
