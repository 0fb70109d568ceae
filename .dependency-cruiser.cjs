/**
 * The layers of the app, as rules. One direction: routes → quotes → outbound's outbox → database;
 * the worker → outbound. A rule that stands in the way is a sign to move code, not to widen the rule.
 */
const app = (...folders) => `^app/(${folders.join('|')})`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or lack a third that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-imports-routes',
      comment:
        'Routes are HTTP only. What two of them need belongs to quotes, outbound, shopify or ui.',
      severity: 'error',
      from: { pathNot: '^(app/routes|build|test)/' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'app-never-imports-test',
      comment:
        'Production code knows neither tests nor the sandbox; it is reached through its environment.',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^test/' },
    },
    {
      name: 'app-never-imports-dev-dependencies',
      comment: 'A production install leaves development dependencies out.',
      severity: 'error',
      from: { path: '^app/', pathNot: '\\.test\\.tsx?$|^app/routes\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'outbound-knows-nothing-of-quotes',
      comment:
        'Outbound delivers events of any kind. Whatever is about quotes is in the event already.',
      severity: 'error',
      from: { path: app('outbound/') },
      to: { path: app('quotes/', 'shopify/', 'ui/', 'routes/') },
    },
    {
      name: 'quotes-reach-outbound-by-the-outbox-alone',
      comment:
        'A step of a quote appends its event in its own transaction; delivery is not its business.',
      severity: 'error',
      from: { path: app('quotes/'), pathNot: '\\.test\\.ts$' },
      to: { path: app('outbound/'), pathNot: '^app/outbound/outbox\\.server\\.ts$' },
    },
    {
      name: 'quotes-know-no-framework',
      comment: 'The domain outlives Remix, Polaris and the queue.',
      severity: 'error',
      from: { path: app('quotes/') },
      to: {
        path: 'node_modules/(@remix-run|@shopify/polaris|@shopify/shopify-app-remix|bullmq|react)/|^app/(queue\\.server|ui/|routes/)',
      },
    },
    {
      name: 'shopify-knows-no-domain',
      comment: 'One file an Admin operation; what a quote is, its callers know.',
      severity: 'error',
      from: { path: app('shopify/') },
      to: { path: app('quotes/', 'outbound/', 'ui/', 'routes/') },
    },
    {
      name: 'inbound-is-asked-by-routes-and-the-worker-alone',
      comment: 'It turns Shopify’s notices into steps of quotes; what quotes do needs no notice.',
      severity: 'error',
      from: { path: app('quotes/', 'outbound/', 'shopify/', 'mail/', 'ui/') },
      to: { path: app('inbound/') },
    },
    {
      name: 'texts-know-nobody',
      comment:
        'Whoever says something to people takes its words from the catalogue, which knows none of them.',
      severity: 'error',
      from: { path: app('texts/') },
      to: { path: '^app/(?!texts/)|node_modules/(react|@remix-run|@shopify)/' },
    },
    {
      name: 'ui-is-pure',
      comment: 'Shared pieces of interface run in the browser: no server code, no route.',
      severity: 'error',
      from: { path: app('ui/') },
      to: { path: '\\.server\\.tsx?$|^app/routes/' },
    },
    {
      name: 'pure-files-do-no-io',
      comment:
        'A file without .server runs in the browser too, so it imports none that has it, types aside.',
      severity: 'error',
      from: {
        path: '^app/(quotes|outbound|shopify|texts)/',
        pathNot: '\\.server\\.ts$|\\.test\\.ts$|/generated/',
      },
      to: { path: '\\.server\\.tsx?$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-files-know-no-node',
      comment:
        'A file without .server runs in the browser too, where there are neither Node.js modules nor databases.',
      severity: 'error',
      from: {
        path: '^app/(quotes|outbound|shopify|texts|ui)/',
        pathNot: '\\.server\\.tsx?$|\\.test\\.tsx?$|/generated/',
      },
      to: {
        path: 'node_modules/(@prisma/client|bullmq|ioredis|pg|pino|undici)/|^(node:)?[a-z_/]+$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'queue-library-behind-one-door',
      comment:
        'Only queue.server.ts and the worker know BullMQ, so that its backends can change in one place.',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot: '^app/(queue\\.server|outbound/(queue-backend|delivery-worker)\\.server)\\.ts$',
      },
      to: { path: 'node_modules/bullmq/' },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|\\.sandbox|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
  },
};
