import type { CDPSession, Locator, Page } from 'playwright-core';

/** A place on a page, in pixels. */
interface Point {
  x: number;
  y: number;
}

/** A finger on the screen of a phone: real touch events, of which the browser makes what it makes of anybody's. */
export interface Finger {
  /** Puts it down, and leaves it there. */
  press(at: Point): Promise<void>;
  /** Draws it there, over what is between. */
  draw(to: Point): Promise<void>;
  lift(): Promise<void>;
}

/** Of a touched page, how many places a drawn finger comes by. */
const STEPS = 12;

/** The page's context must have a touch screen. */
export async function fingerOn(page: Page): Promise<Finger> {
  const session = await page.context().newCDPSession(page);
  let place: Point = { x: 0, y: 0 };
  const moveTo = async (to: Point): Promise<void> => {
    place = to;
    await send(session, 'touchMove', [to]);
  };
  return {
    async press(at) {
      place = at;
      await send(session, 'touchStart', [at]);
    },
    async draw(to) {
      const from = place;
      for (let step = 1; step <= STEPS; step += 1) {
        const part = step / STEPS;
        await moveTo({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
      }
    },
    lift: () => send(session, 'touchEnd', []),
  };
}

async function send(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: Point[],
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** The middle of what is seen of something. */
export async function middleOf(seen: Locator): Promise<Point> {
  const box = await seen.boundingBox();
  if (!box) throw new Error('It is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
