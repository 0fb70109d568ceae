import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { login } from '../shopify.server.ts';
import { OutsideAdminPage } from '../ui/outside-admin-page.tsx';
import { useText } from '../ui/texts.tsx';

export const meta: MetaFunction = () => [{ title: 'Quotewire' }];

/** Where Shopify's library sends whoever comes without a session. A shop named in the query goes on to installation. */
export async function loader({ request }: LoaderFunctionArgs) {
  const problems = await login(request);
  return { wrongShop: 'shop' in problems };
}

export default function Login() {
  const t = useText();
  const { wrongShop } = useLoaderData<typeof loader>();
  return <OutsideAdminPage problem={wrongShop ? t('errors.outside.wrongShop') : undefined} />;
}
