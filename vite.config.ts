import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  // Both ends are listed so that the SSR build and the browser build agree on what they support.
  build: { target: 'es2022', assetsInlineLimit: 0 },
  plugins: [
    remix({
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        // Chromium denies sessionStorage in third-party frames, where lazy discovery keeps its
        // state: navigation inside the admin's iframe would break.
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
});
