import type { Toast } from '../messages.ts';

interface ToastOptions {
  duration?: number;
  isError?: boolean;
  action?: string;
  onAction?: () => void;
  onDismiss?: () => void;
}

interface Deps {
  show: (toast: Toast) => void;
  hide: (id: string) => void;
}

const DEFAULT_DURATION_MS = 5_000;

/** `shopify.toast`, and what to do when the admin says that one has ended. */
export function toasts(deps: Deps) {
  const open = new Map<string, ToastOptions>();
  let made = 0;
  return {
    api: {
      show(message: string, options: ToastOptions = {}): string {
        made += 1;
        const id = `toast-${made}`;
        open.set(id, options);
        deps.show({
          id,
          message,
          isError: options.isError ?? false,
          durationMs: options.duration ?? DEFAULT_DURATION_MS,
          action: options.action ?? null,
        });
        return id;
      },
      hide: (id: string): void => deps.hide(id),
    },
    ended(id: string, by: 'action' | 'dismiss' | 'time'): void {
      const options = open.get(id);
      open.delete(id);
      if (by === 'action') options?.onAction?.();
      if (by === 'dismiss') options?.onDismiss?.();
    },
  };
}
