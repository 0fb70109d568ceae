import { Link } from '@remix-run/react';
import type { AppProviderProps } from '@shopify/polaris';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';

interface AdminLinkProps extends ComponentPropsWithoutRef<'a'> {
  url: string;
  /** Opens in a new tab. */
  external?: boolean;
}

/**
 * What every Polaris link is made of: addresses of this app keep to Remix's navigation, everything
 * else is an ordinary link.
 */
export const AdminLink = forwardRef<HTMLAnchorElement, AdminLinkProps>(function AdminLink(
  { url, external = false, target, children, ...rest },
  ref,
) {
  if (url.startsWith('/')) {
    return (
      <Link {...rest} to={url} target={target} ref={ref}>
        {children}
      </Link>
    );
  }
  const where = external ? '_blank' : target;
  const rel = where === '_blank' ? 'noopener noreferrer' : undefined;
  return (
    <a {...rest} href={url} target={where} rel={rel} ref={ref}>
      {children}
    </a>
  );
}) as NonNullable<AppProviderProps['linkComponent']>;
