import { Link, useNavigate, useNavigation } from '@remix-run/react';
import { NavMenu, useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, type ReactNode } from 'react';
import type { ShopReading } from '../shopify/shop-facts.ts';
import { LikelyNarrowProvider } from './narrow.tsx';
import './polaris-mended.css';
import { useLeaving } from './leaving.ts';
import { Polaris } from './polaris.tsx';
import { ReadingProvider } from './reading.tsx';
import { useText } from './texts.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useScrollPosition } from './use-scroll-position.ts';

interface AdminFrameProps {
  /** When the server began this page. */
  now: Date;
  /** Left out where nothing is known of it. */
  shop?: ShopReading;
  /** Whether the reader most likely has a phone. */
  narrow?: boolean;
  children: ReactNode;
}

/** What is around every page in the Shopify admin. */
export function AdminFrame({ now, shop, narrow = false, children }: AdminFrameProps) {
  const t = useText();
  useAdminNavigation();
  useAdminLoadingBar();
  useScrollPosition();
  useKeptFocus();
  useLeaving();
  return (
    <Polaris>
      <ReadingProvider now={now} shop={shop ?? null}>
        <NavMenu>
          <Link to="/app" rel="home">
            {t('common.navigation.home')}
          </Link>
          <Link to="/app/quotes">{t('common.navigation.quotes')}</Link>
          <Link to="/app/settings">{t('common.navigation.settings')}</Link>
        </NavMenu>
        <LikelyNarrowProvider value={narrow}>
          {/* What an address leads to that names no part of its page: `#page`. */}
          <main id="page" tabIndex={-1} style={{ outline: 'none' }}>
            {children}
          </main>
        </LikelyNarrowProvider>
      </ReadingProvider>
    </Polaris>
  );
}

/** App Bridge tells of clicks in the admin's own navigation with this event on the link's element. */
function useAdminNavigation(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: Event): void => {
      const href = event.target instanceof Element ? event.target.getAttribute('href') : null;
      if (href) navigate(href);
    };
    document.addEventListener('shopify:navigate', follow);
    return () => document.removeEventListener('shopify:navigate', follow);
  }, [navigate]);
}

/** The admin's own loading bar, from a click until the next page is there. */
function useAdminLoadingBar(): void {
  const shopify = useAppBridge();
  const loading = useNavigation().state !== 'idle';
  useEffect(() => {
    shopify.loading(loading);
  }, [shopify, loading]);
}
