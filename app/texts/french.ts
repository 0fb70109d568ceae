interface Branch {
  readonly [name: string]: string | Branch;
}

/**
 * The French texts as they are written, with what French has more than the others:
 * no line breaks before : ; ! ? or inside « », whose spaces are plain ones in the catalogue; and a third
 * plural form, for whole millions, “un million de devis”. In figures, which is all that is written here,
 * it reads as the others do: “1 000 000 devis”.
 */
export function frenchForms(branch: Branch): Branch {
  const entries = Object.entries(branch).flatMap(([name, text]): [string, string | Branch][] => {
    if (typeof text !== 'string') return [[name, frenchForms(text)]];
    const spaced = frenchSpaces(text);
    if (!name.endsWith('_other')) return [[name, spaced]];
    return [
      [name, spaced],
      [name.replace(/_other$/, '_many'), spaced],
    ];
  });
  return Object.fromEntries(entries);
}

function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:;!?»])|(?<=«) /g, '\u00A0');
}
