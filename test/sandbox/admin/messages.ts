/** What an app's page and the admin frame around it ask of each other, over `postMessage`. */

export interface NavigationItem {
  label: string;
  href: string;
}

export interface Navigation {
  items: NavigationItem[];
  /** Where the app's own name leads; an item of its own it is not. */
  home: string | null;
}

export interface Action {
  /** Names the app's button or link; `press` it with this. */
  id: string;
  label: string;
  variant: 'primary' | 'breadcrumb' | null;
  critical: boolean;
  disabled: boolean;
  loading: boolean;
  /** The menu it is in, by its label. */
  group: string | null;
}

export interface TitleBar {
  title: string;
  actions: Action[];
}

export interface SaveBar {
  id: string;
  save: { disabled: boolean; loading: boolean };
  discard: { disabled: boolean; loading: boolean };
  discardConfirmation: boolean;
}

export interface Toast {
  id: string;
  message: string;
  isError: boolean;
  durationMs: number;
  action: string | null;
}

export interface PickerRequest {
  type: 'product' | 'variant' | 'customer';
  action: 'add' | 'select';
  /** How many may be chosen; null is any number. */
  limit: number | null;
  filter: { variants: boolean; draft: boolean; query: string };
  query: string;
  selectionIds: { id: string; variants?: { id: string }[] }[];
}

/** Who is signed in, as `shopify.user()` tells. */
export interface StaffMember {
  id: number;
  name: string;
  email: string;
  accountAccess: string;
}

/** What the admin frame does for the app. */
export interface AdminSide {
  /** A page of the app has loaded: whatever an earlier one had put into the frame goes. */
  connect(path: string): StaffMember;
  located(path: string): void;
  idToken(): Promise<string>;
  leaveTo(address: string): void;
  showNavigation(navigation: Navigation): void;
  showTitleBar(bar: TitleBar): void;
  showSaveBar(bar: SaveBar): void;
  hideSaveBar(id: string): void;
  /** Answers once the person agreed to leave; false when they stay. */
  confirmLeaving(): Promise<boolean>;
  showToast(toast: Toast): void;
  hideToast(id: string): void;
  setLoading(loading: boolean): void;
  /** While a modal of the app is open, everything around the app is dimmed. */
  setDimmed(dimmed: boolean): void;
  /** The chosen resources, in Shopify's shape; null when the picker was closed. */
  pickResources(request: PickerRequest): Promise<{ id: string }[] | null>;
}

/** What the app's page does for the admin frame. */
export interface AppSide {
  navigate(href: string): void;
  press(actionId: string): void;
  pressSaveBar(press: { id: string; button: 'save' | 'discard' }): void;
  toastEnded(toast: { id: string; by: 'action' | 'dismiss' | 'time' }): void;
  closeModals(): void;
}
