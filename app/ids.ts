import { TypeID, typeid } from 'typeid-js';

/**
 * Prefix of every kind of id, one a table. An id is a TypeID: the prefix and a UUIDv7 in base32,
 * so it sorts by time of making and an event's id is also a GUID (https://github.com/jetify-com/typeid).
 */
const PREFIXES = {
  quote: 'quo',
  lineItem: 'qli',
  file: 'file',
  event: 'evt',
  endpoint: 'ep',
  delivery: 'dlv',
  replay: 'rpl',
  email: 'eml',
  stage: 'stg',
  teamMember: 'mem',
  assignmentRule: 'rule',
  version: 'ver',
  note: 'note',
  draftOrder: 'dro',
  inboundWebhook: 'inb',
  dataRequest: 'dsr',
  bulkJob: 'blk',
  customField: 'cfd',
  savedView: 'view',
} as const;

export type IdKind = keyof typeof PREFIXES;

/** A new id, unique everywhere, like `evt_01kak2v3w8f5r9s0c1d2e3f4g5`. */
export function newId(kind: IdKind): string {
  return typeid(PREFIXES[kind]).toString();
}

/** The UUID in an id, like `01926b58-7a0c-7c41-9d1f-4a6b1f0c2d3e`. Throws for what is no TypeID. */
export function guidOf(id: string): string {
  return TypeID.fromString(id).toUUID();
}
