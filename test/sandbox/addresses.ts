import type { Ports } from './ports.ts';

/** The addresses a person or a program opens. */
export interface Addresses {
  start: string;
  storefront: string;
  admin: string;
  app: string;
  receiver: string;
  /** One of the receiver's endpoints, to be given to the app. */
  endpoint: string;
  /** The page that shows what arrived; its JSON API is below it, at /api. */
  receiverView: string;
  /** The page that shows the mails; its JSON API is at /api/mails. */
  mailbox: string;
}

export function addressesOf(ports: Ports): Addresses {
  const at = (port: number): string => `http://localhost:${port}`;
  return {
    start: at(ports.start),
    storefront: at(ports.storefront),
    admin: at(ports.admin),
    app: at(ports.app),
    receiver: `https://localhost:${ports.receiver}`,
    endpoint: `https://localhost:${ports.receiver}/hooks/crm`,
    receiverView: `${at(ports.start)}/receiver`,
    mailbox: at(ports.mailbox),
  };
}
