interface Gathering {
  /** Items in one go at most. */
  most: number;
  /** Goes under way at once. */
  atOnce: number;
}

/**
 * Has items worked off together: alone when there is nothing to do, and with all that came meanwhile
 * when there is. No timer: nothing waits for company. Each promise settles with the go its item was in.
 */
export function gather<Item, Result>(
  { most, atOnce }: Gathering,
  work: (items: Item[]) => Promise<Result>,
): (item: Item) => Promise<Result> {
  const waiting: { item: Item; go: PromiseWithResolvers<Result> }[] = [];
  let underWay = 0;

  const begin = async (): Promise<void> => {
    underWay += 1;
    // What else comes in this turn of the event loop goes along.
    await Promise.resolve();
    while (waiting.length > 0) {
      const taken = waiting.splice(0, most);
      await work(taken.map(({ item }) => item)).then(
        (result) => taken.forEach(({ go }) => go.resolve(result)),
        (error: unknown) => taken.forEach(({ go }) => go.reject(error)),
      );
    }
    underWay -= 1;
  };

  return (item) => {
    const go = Promise.withResolvers<Result>();
    waiting.push({ item, go });
    if (underWay < atOnce) void begin();
    return go.promise;
  };
}
