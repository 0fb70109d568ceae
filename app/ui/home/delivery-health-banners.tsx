import type { Standing } from '../../outbound/health/standing.ts';
import { DisabledBanner } from '../integrations/health-disabled-banner.tsx';
import { useEndpointStatus } from '../integrations/use-endpoint-status.ts';
import { useText } from '../texts.tsx';

interface DisabledEndpoint {
  id: string;
  name: string;
  standing: Standing;
}

/** One for each endpoint that was turned off by itself. */
export function DeliveryHealthBanners({ disabled }: { disabled: DisabledEndpoint[] }) {
  return disabled.map((endpoint) => <EndpointOff key={endpoint.id} endpoint={endpoint} />);
}

function EndpointOff({ endpoint: { id, name, standing } }: { endpoint: DisabledEndpoint }) {
  const t = useText();
  const page = `/app/settings/integrations/${id}`;
  const change = useEndpointStatus(page);
  return (
    <DisabledBanner
      title={t('home.deliveries.disabled', { endpoint: name })}
      standing={standing}
      onEnable={change.enable}
      enabling={change.changing}
      asked={change.asked}
      secondaryAction={{ content: t('home.deliveries.openEndpoint'), url: page }}
    />
  );
}
