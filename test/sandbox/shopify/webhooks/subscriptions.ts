import { appConfig } from '../../../setup/app-config.ts';

/** Where each topic of shopify.app.toml is sent to. */
export function subscribedTopics(): ReadonlyMap<string, string> {
  const { subscriptions } = appConfig().webhooks;
  return new Map(
    subscriptions.flatMap(({ topics, compliance_topics: compliance, uri }) =>
      [...topics, ...compliance].map((topic) => [topic, uri] as const),
    ),
  );
}
