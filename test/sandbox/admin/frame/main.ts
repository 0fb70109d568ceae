import { byId } from '../../pages/element.ts';
import { openChannel } from '../channel.ts';
import { languageCookie } from '../language.ts';
import type { AdminSide, AppSide } from '../messages.ts';
import { navigation } from './navigation.ts';
import { pickResources } from './picker.ts';
import { saveBars } from './save-bar.ts';
import { fetchIdToken, fetchResources, settings } from './server.ts';
import { titleBar } from './title-bar.ts';
import { toasts } from './toasts.ts';

const frame = document.querySelector<HTMLIFrameElement>('#app');
const { appOrigin, appName, base, staffMember } = settings();

const app = openChannel<AdminSide, AppSide>({
  peer: () => frame?.contentWindow ?? null,
  peerOrigin: appOrigin,
  local: {
    connect(path) {
      startPage(path);
      return staffMember;
    },
    located: (path) => locate(path),
    idToken: fetchIdToken,
    leaveTo(address) {
      if (/^https?:$/.test(new URL(address).protocol)) location.assign(address);
    },
    showNavigation: (shown) => nav.show(shown),
    showTitleBar: (bar) => showTitleBar({ ...bar, title: bar.title || appName }),
    showSaveBar: (bar) => bars.show(bar),
    hideSaveBar: (id) => bars.hide(id),
    confirmLeaving: () => bars.mayLeave(),
    showToast: (toast) => shownToasts.show(toast),
    hideToast: (id) => shownToasts.hide(id),
    setLoading,
    setDimmed,
    pickResources: async (request) => pickResources(request, await fetchResources()),
  },
});

const bars = saveBars((press) => void app.call('pressSaveBar', press));
const shownToasts = toasts((end) => void app.call('toastEnded', end));
const showTitleBar = titleBar((id) => void app.call('press', id));
const nav = navigation({
  base,
  navigate: (href) => {
    void bars.mayLeave().then((leave) => {
      if (!leave) return;
      bars.hideAll();
      void app.call('navigate', href);
    });
  },
});
byId('language').addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  document.cookie = languageCookie(target.value);
  location.reload();
});
if (frame?.dataset.src) frame.src = frame.dataset.src;
byId('dimmer').addEventListener('click', () => void app.call('closeModals'));

function startPage(path: string): void {
  showTitleBar({ title: appName, actions: [] });
  bars.hideAll();
  setDimmed(false);
  setLoading(false);
  locate(path);
}

function locate(path: string): void {
  nav.locate(path);
  history.replaceState(null, '', path === '/' ? base : base + path);
}

function setLoading(loading: boolean): void {
  byId('loading').hidden = !loading;
}

function setDimmed(dimmed: boolean): void {
  document.body.classList.toggle('dimmed', dimmed);
}
