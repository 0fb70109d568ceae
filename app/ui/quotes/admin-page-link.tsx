import { Link } from '@shopify/polaris';
import { OutsideText } from '../outside-text.tsx';
import { adminAddress } from './admin-address.ts';

/** A name that leads to its page in Shopify's admin, where there is one. */
export function AdminPageLink({ gid, name }: { gid: string | null; name: string }) {
  const address = gid === null ? null : adminAddress(gid);
  if (address === null) return <OutsideText>{name}</OutsideText>;
  return (
    <Link url={address} target="_top">
      <OutsideText>{name}</OutsideText>
    </Link>
  );
}
