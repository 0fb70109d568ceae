/**
 * Why an attempt failed. Attempts are stored with these names: a name stays as long as a log can have it.
 * `host` is the receiver’s, `status` such as “404 (Not Found)”, `code` and `reason` are those of a library.
 */
export const failures = {
  answered: 'The server answered {{status}}; a status from 200 to 299 was expected.',
  redirected:
    'The server answered {{status}}, a redirect. Redirects are not followed: enter the address it leads to.',
  notAcknowledged:
    'The server answered {{status}}; in the format of {{format}} only {{expected}} acknowledges.',
  tooSlow:
    '{{host}} did not answer completely within {{seconds, number}} seconds. Check that it can be reached, and that it answers before it does long work.',
  refused: '{{host}} refused the connection. Is the server running?',
  broken: '{{host}} closed the connection before it had answered completely.',
  outOfTurn:
    '{{host}} answered out of turn: with “100 Continue”, which it was not asked for, or before it had the request. Have it send one answer only, after the request.',
  unreachable: '{{host}} could not be reached: no connection came about.',
  selfSigned:
    'The certificate of {{host}} is self-signed. Install one from a public certificate authority.',
  untraceable:
    'The certificate of {{host}} cannot be traced to a public certificate authority. Install one from such an authority, with its intermediate certificates.',
  untraceableCode:
    'The certificate of {{host}} cannot be traced to a public certificate authority. Install one from such an authority, with its intermediate certificates. ({{code}})',
  wrongPurpose: 'The certificate of {{host}} is not one for a web server. Install one that is.',
  expired: 'The certificate of {{host}} has expired. Renew it.',
  notYetValid:
    'The certificate of {{host}} is not valid yet. Check its dates and the server’s clock.',
  revoked: 'The certificate of {{host}} was revoked. Install a new one.',
  otherName:
    'The certificate of the server is for another name than {{host}}. Install one that covers it.',
  noTls: 'No encrypted connection to {{host}} came about: its TLS settings do not work with ours.',
  noTlsCode:
    'No encrypted connection to {{host}} came about: its TLS settings do not work with ours. ({{code}})',
  headersTooBig: 'The headers that {{host}} answered with were too big.',
  notHttp: '{{host}} answered with something that is not HTTP.',
  failed: 'The request to {{host}} failed.',
  failedBecause: 'The request to {{host}} failed: {{reason}}',
  unreadableSecret:
    'Nothing was sent: the secret of this endpoint cannot be read any more. Regenerate it on the endpoint’s page, or ask whoever runs this app to bring back its encryption key.',
  unreadableHeaders:
    'Nothing was sent: the custom headers of this endpoint cannot be read any more. Edit the endpoint and type them again, or ask whoever runs this app to bring back its encryption key.',
  ourMistake:
    'Nothing was sent: this app made a mistake. Whoever runs it finds in its log what it was.',
} as const;
