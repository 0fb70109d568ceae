import path from 'node:path';
import { launchBrowser, PERSON } from '../setup/browser.ts';
import { addEndpoint } from '../story/merchant.ts';
import { fillQuoteForm, sendQuoteForm } from '../story/shopper.ts';
import { startSandbox } from './sandbox.ts';

interface DemoOptions {
  basePort?: number | undefined;
  redisUrl?: string | undefined;
}

const ARRIVES_WITHIN_MS = 30_000;

/**
 * The main job with nobody watching: a merchant adds an endpoint, a shopper asks for a quote, and the
 * receiver has it, verified. Prints each step with the seconds since the start. Answers the exit code:
 * 0 only when the whole chain worked. Leaves nothing running.
 */
export async function runDemo(options: DemoOptions): Promise<number> {
  const say = stopwatch();
  try {
    await using stack = new AsyncDisposableStack();
    const sandbox = await startSandbox({
      ...options,
      dir: path.resolve('.sandbox/demo'),
      reset: true,
      onProgress: say,
    });
    stack.defer(async () => {
      say('Stopping');
      await sandbox.stop();
    });
    const browser = await launchBrowser();
    stack.defer(() => browser.close());
    const { addresses, receiver } = sandbox;

    say('Merchant: opens the app in the admin, which installs it, and adds an endpoint');
    const merchant = await browser.newPage(PERSON);
    const secret = await addEndpoint(merchant, addresses.admin, {
      name: 'CRM',
      url: addresses.endpoint,
    });
    receiver.setSecret('crm', secret);

    say('Shopper: fills in the form on the product page');
    const shopper = await browser.newPage(PERSON);
    await fillQuoteForm(shopper, addresses.storefront, {
      handle: 'hex-bolt-box',
      quantity: '250',
      requestedPrice: '0.42',
      name: 'Rosa Lindqvist',
      email: 'rosa@nordhall.example',
      company: 'Nordhall Machinery',
      message: 'Delivery before the end of the month, please.',
    });
    const number = await sendQuoteForm(shopper);
    say(`Shopper: is told the quote number ${number}`);

    const arrived = await receiver.waitFor(
      ({ event }) => event?.type === 'quote.created' && event.data.quote_number === number,
      ARRIVES_WITHIN_MS,
    );
    say(`Receiver: has ${arrived.event?.type} ${arrived.event?.id} of ${number}`);
    const { verdicts } = arrived;
    for (const [by, verdict] of Object.entries(verdicts)) say(`Receiver: ${by} says ${verdict}`);
    if (!arrived.verified) {
      throw new Error('The delivery arrived but was not accepted as genuine.');
    }
  } catch (error) {
    say(`Failed: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  say('Done: asked for on the storefront, verified at the receiver');
  return 0;
}

function stopwatch(): (line: string) => void {
  const startedAt = performance.now();
  return (line) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${seconds.padStart(6)} s  ${line}`);
  };
}
