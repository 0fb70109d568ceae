/** Emails to the merchant about an endpoint that was turned off. */
export const endpointMails = {
  subject: '“{{endpoint}}” no longer gets your quote events',
  heading: '“{{endpoint}}” was disabled',
  gone: 'Its server answered 410 (Gone), which asks for no more events, so Quotewire stopped sending to it.',
  failing: 'Every attempt to reach it has failed, so Quotewire stopped sending to it.',
  failingFor:
    'Every attempt to reach it has failed since {{time}}, so Quotewire stopped sending to it.',
  othersGoOn: 'Your other endpoints are not affected.',
  givenUp_one:
    'One delivery was still on its way and is marked as failed. Nothing is lost: it is kept in the log and can be sent again.',
  givenUp_other:
    '{{count, number}} deliveries were still on their way and are marked as failed. Nothing is lost: each is kept in the log and can be sent again.',
  endpoint: 'Endpoint',
  address: 'Address',
  failingSince: 'Failing since',
  lastError: 'Last error',
  open: 'Open the endpoint',
  goneAdvice:
    'If that was a mistake, put it right on your server and enable the endpoint again. If you no longer need it, remove it.',
  failingAdvice:
    'Put right what the last error tells, enable the endpoint again, and send it a test event. If you no longer need it, remove it.',
  footer:
    'Quotewire wrote to the address of your Shopify account, because it stopped sending to one of its endpoints.',
} as const;
