/** How much of a board an address asks for beside what narrows it: as much as a page shows already. */
export interface BoardWanted {
  /** How many cards of a column, by the id of its stage; of others the first few. */
  depths: ReadonlyMap<string, number>;
  /** Quotes that are shown wherever they stand, because somebody just moved them. */
  keptIds: readonly string[];
}

export const FIRST_CARDS = 25;
/** So many are read again of a column that somebody scrolled down; further ones are scrolled to again. */
export const MOST_CARDS = 500;
const MOST_KEPT = 50;

export const FIRST_LOOK: BoardWanted = { depths: new Map(), keptIds: [] };

/** The parameters that `parseBoardWanted` reads. */
export function boardWantedParams({ depths, keptIds }: BoardWanted): Record<string, string> {
  const deep = [...depths].filter(([, depth]) => depth > FIRST_CARDS);
  return {
    shown: deep.map(([stageId, depth]) => `${stageId}.${depth}`).join(','),
    kept: keptIds.slice(0, MOST_KEPT).join(','),
  };
}

/** Reads an address; what makes no sense in it is as if it were not there. */
export function parseBoardWanted(params: URLSearchParams): BoardWanted {
  const shown = (params.get('shown') ?? '').matchAll(/(stg_[0-9a-z]{1,40})\.(\d{1,5})(?:,|$)/g);
  const kept = (params.get('kept') ?? '').split(',');
  return {
    depths: new Map([...shown].map(([, id = '', depth]) => [id, depthOf(Number(depth))])),
    keptIds: kept.filter((id) => /^quo_[0-9a-z]{1,40}$/.test(id)).slice(0, MOST_KEPT),
  };
}

function depthOf(shown: number): number {
  return Math.min(Math.max(shown, FIRST_CARDS), MOST_CARDS);
}
