import { openChannel } from '../channel.ts';
import type { AdminSide, AppSide } from '../messages.ts';
import { pressAction } from './actions.ts';
import { IS_EMBEDDED, PLACES } from './place.ts';

/** The app's end of the conversation with the admin frame. */
export interface Connection {
  call: ReturnType<typeof openChannel<AppSide, AdminSide>>['call'];
  /** Tells what the frame should show; outside of the admin there is none. */
  tell<Name extends keyof AdminSide>(name: Name, ...argument: Parameters<AdminSide[Name]>): void;
}

/** Opens it. What the frame asks of the page is answered by `local`. */
export function connect(local: Omit<AppSide, 'press'>): Connection {
  const channel = openChannel<AppSide, AdminSide>({
    peer: () => window.top,
    peerOrigin: PLACES.adminOrigin,
    local: { ...local, press: pressAction },
  });
  return {
    call: channel.call,
    tell(name, ...argument) {
      if (IS_EMBEDDED) void channel.call(name, ...argument);
    },
  };
}
