import { useLocation, useNavigate } from '@remix-run/react';
import { Button, ButtonGroup } from '@shopify/polaris';
import type { HealthPeriod } from '../../outbound/health/health-period.ts';
import { useText } from '../texts.tsx';

/** The part of the page that the address names when the period is changed. */
export const HEALTH_ID = 'health';
/** The parameter that names the period. */
export const PERIOD_PARAM = 'health';

const PERIODS: HealthPeriod[] = ['hour', 'day', 'week'];

/** The last hour, day or week; which one is part of the address. */
export function HealthPeriodSwitch({ period }: { period: HealthPeriod }) {
  const t = useText();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const address = (to: string): string => {
    const params = new URLSearchParams(search);
    params.set(PERIOD_PARAM, to);
    return `${pathname}?${params.toString()}#${HEALTH_ID}`;
  };
  return (
    <ButtonGroup variant="segmented">
      {PERIODS.map((name) => (
        <Button
          key={name}
          size="slim"
          pressed={name === period}
          onClick={() => navigate(address(name), { replace: true })}
          accessibilityLabel={t(`health.over.${name}`)}
        >
          {t(`health.periods.${name}`)}
        </Button>
      ))}
    </ButtonGroup>
  );
}
