/** What of a card can be focused. */
export type CardControl = 'open' | 'move';

/** The id of its element. */
export function controlId(control: CardControl, quoteId: string): string {
  return `${control}-${quoteId}`;
}

/** The card that an element is in, by the attributes of `cardData`. */
export function cardAt(element: EventTarget): (CardData & { control: CardControl }) | null {
  if (!(element instanceof HTMLElement)) return null;
  const card = element.closest<HTMLElement>('[data-quote]');
  const { quote, stage } = card?.dataset ?? {};
  if (quote === undefined || stage === undefined) return null;
  return { quote, stage, control: element.id === controlId('move', quote) ? 'move' : 'open' };
}

/** Which card an element is, and of which column. */
interface CardData {
  quote: string;
  stage: string;
}

export function cardData({ quote, stage }: CardData): Record<`data-${keyof CardData}`, string> {
  return { 'data-quote': quote, 'data-stage': stage };
}
