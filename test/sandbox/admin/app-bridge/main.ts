import { pathInAdmin } from '../embedded-params.ts';
import { shopHandle } from '../sandbox-address.ts';
import { authenticatedFetch } from './authenticated-fetch.ts';
import { bounce } from './bounce.ts';
import { readConfig } from './config.ts';
import { connect } from './connection.ts';
import { watchForms } from './form-save-bar.ts';
import { watchLocation } from './location.ts';
import { defineModal } from './modal.ts';
import { defineNavigation } from './nav-menu.ts';
import { navigator, watchNavigateListeners } from './navigate.ts';
import { followLinksTo, sandboxOpen } from './open.ts';
import { overlays } from './overlays.ts';
import { IS_EMBEDDED, PLACES } from './place.ts';
import { resourcePicker } from './resource-picker.ts';
import { defineSaveBar } from './save-bar.ts';
import { defineTitleBar } from './title-bar.ts';
import { toasts } from './toast.ts';
import { VisibleBars } from './visible-bars.ts';

const config = readConfig(document.currentScript);
const path = pathInAdmin(new URL(location.href));
const admin = connect({
  navigate: navigator(watchNavigateListeners()),
  pressSaveBar: ({ id, button }) => bars.press(id, button),
  toastEnded: ({ id, by }) => toast.ended(id, by),
  closeModals: () => closeModals(),
});
const idToken = (): Promise<string> => admin.call('idToken');
const toast = toasts({
  show: (shown) => admin.tell('showToast', shown),
  hide: (id) => admin.tell('hideToast', id),
});
const bars = new VisibleBars({
  show: (bar) => admin.tell('showSaveBar', bar),
  hide: (id) => admin.tell('hideSaveBar', id),
});
const user = IS_EMBEDDED ? admin.call('connect', path) : new Promise<never>(() => {});

// The elements' own look: they say what the admin shall show, and show nothing themselves. A style
// element would be one more node than the server rendered, and React would start over.
const hidden = new CSSStyleSheet();
hidden.replaceSync('ui-nav-menu, s-app-nav, ui-title-bar, ui-save-bar { display: none; }');
document.adoptedStyleSheets.push(hidden);

window.open = sandboxOpen(window.open, {
  places: PLACES,
  leaveTo: (address) => {
    if (IS_EMBEDDED) void admin.call('leaveTo', address);
    else location.assign(address);
  },
});
if (!config.disabledFeatures.includes('fetch')) {
  const deps = { idToken, appOrigins: config.appOrigins, open: window.open };
  window.fetch = authenticatedFetch(window.fetch.bind(window), deps);
}
followLinksTo(PLACES);

Object.assign(window, {
  shopify: {
    config,
    origin: PLACES.adminOrigin,
    ready: user.then(() => {}),
    environment: { mobile: false, embedded: IS_EMBEDDED, pos: false, intent: false },
    idToken,
    user: () => user,
    loading: (isLoading = true) => admin.tell('setLoading', isLoading),
    toast: toast.api,
    modal: overlays('ui-modal'),
    saveBar: {
      ...overlays('ui-save-bar'),
      leaveConfirmation: async () => {
        const leave = !bars.some || (await admin.call('confirmLeaving'));
        // Who stays is not told: there is nothing to go on with.
        if (!leave) await new Promise(() => {});
      },
    },
    resourcePicker: resourcePicker((request) => admin.call('pickResources', request)),
  },
});

defineNavigation((navigation) => admin.tell('showNavigation', navigation));
defineTitleBar((bar) => admin.tell('showTitleBar', bar));
defineSaveBar(bars);
const closeModals = defineModal((open) => admin.tell('setDimmed', open));
watchForms(bars);
watchLocation((now) => admin.tell('located', now));

if (IS_EMBEDDED) void bounce(idToken);
else if (config.shop && !config.disabledFeatures.includes('auto-redirect')) {
  location.replace(
    `${PLACES.adminOrigin}/store/${shopHandle(PLACES.shopDomain)}/apps/${config.apiKey}${path}`,
  );
}
