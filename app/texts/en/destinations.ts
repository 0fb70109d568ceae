/**
 * Why an address cannot be an endpoint’s. Attempts are stored with these names: a name stays as long as
 * a log can have it.
 */
export const destinations = {
  enter: 'Enter the address that events are to be sent to.',
  incomplete: 'Enter a whole address, such as https://example.com/events.',
  notHttps: 'Use an address that starts with https://.',
  tooLong: 'Use an address of at most {{max, number}} characters.',
  password: 'Leave the user name and password out of the address.',
  fragment: 'Leave out the part from # on: it is never sent to a server.',
  impossibleName: 'Check the address: its server has a name that cannot exist.',
  internalName:
    '{{name}} is a name for use inside a network. Use an address that can be reached from the internet.',
  itself:
    '{{host}} is the address of this app itself. Use the address of the system that is to receive the events.',
  portOfOthers: 'Port {{port}} cannot be used: it belongs to another kind of service than HTTPS.',
  port: 'Port {{port}} cannot be used. Use one of these: {{ports}}.',
  portOrHigher: '{{from}} or higher',
  ports: '{{from}} to {{to}}',
  /** Of those two, a list. */
  and: '{{first}}, {{others}}',
  notFound: 'The name {{name}} was not found. Check the spelling, or the domain’s DNS records.',
  notLookedUp: 'The name {{name}} could not be looked up: its DNS servers did not answer properly.',
  /** `what` is one of those below, to follow “is”. */
  special: '{{address}} is {{what}}. Use an address that can be reached from the internet.',
  leadsToSpecial:
    '{{name}} leads to {{address}}, which is {{what}}. Use an address that can be reached from the internet.',
  what: {
    itself: 'an address that a machine has for itself',
    private: 'in a private network',
    provider: 'inside a provider’s network',
    linkLocal: 'an address for use within one network segment',
    protocols: 'in a range reserved for internet protocols',
    examples: 'in a range reserved for examples in documents',
    tests: 'in a range reserved for tests',
    reserved: 'in a range that is not in use on the internet',
    group: 'the address of a group, not of one server',
    cloud: 'a cloud’s internal service',
    tunnel: 'in a range reserved for tunnels',
    disguised: 'an IPv4 address in the form of an IPv6 address',
    otherWriting: 'another way to write {{address}}, which is {{what}}',
    noAddress: 'no address',
  },
} as const;
