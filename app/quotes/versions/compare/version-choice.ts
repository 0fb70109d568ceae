/** What can be compared: a version by its number, or the quote as it stands. */
export type VersionChoice = number | 'now';

/** Which two are compared. */
export interface ChosenVersions {
  from: VersionChoice;
  to: VersionChoice;
}

export interface Choosable {
  /** Of the versions that are there, the last first. */
  numbers: readonly number[];
  /** Something was changed since the last of them. */
  changed: boolean;
}

/** What an address asks for, and whether all of it makes sense; null: there are no two to compare. */
export interface ReadChoice {
  chosen: ChosenVersions;
  /** It names a version that is not there, or says what is none. */
  hasMistake: boolean;
}

/**
 * Reads which versions an address asks to compare. What it leaves out, or what makes no sense in it, is
 * what is most likely meant: the last version with what was changed since, or else with the one before.
 */
export function readVersionChoice(
  params: URLSearchParams,
  { numbers, changed }: Choosable,
): ReadChoice | null {
  const [last, beforeLast] = numbers;
  if (last === undefined) return null;
  const usual: ChosenVersions =
    changed || beforeLast === undefined
      ? { from: last, to: 'now' }
      : { from: beforeLast, to: last };
  const read = (name: 'from' | 'to'): { choice: VersionChoice; isMistake: boolean } => {
    const text = params.get(name);
    if (text === null || text === '') return { choice: usual[name], isMistake: false };
    const choice = numbers.find((number) => String(number) === text) ?? nowOf(text);
    return { choice: choice ?? usual[name], isMistake: choice === undefined };
  };
  const [from, to] = [read('from'), read('to')];
  return {
    chosen: { from: from.choice, to: to.choice },
    hasMistake: from.isMistake || to.isMistake,
  };
}

function nowOf(text: string): 'now' | undefined {
  return text === 'now' ? 'now' : undefined;
}

/** The two as parameters of an address, from which `readVersionChoice` reads them. */
export function versionChoiceParams({ from, to }: ChosenVersions): Record<string, string> {
  return { from: String(from), to: String(to) };
}
