import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { OutsideAdminPage } from '../ui/outside-admin-page.tsx';

export const meta: MetaFunction = () => [{ title: 'Quotewire' }];

/** Shopify opens the app's address with `?shop=…`: on to the admin pages, all of the query kept. */
export function loader({ request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  if (searchParams.has('shop')) throw redirect(`/app${search}`);
  return null;
}

export default function Index() {
  return <OutsideAdminPage />;
}
