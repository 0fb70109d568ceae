/** Enough for all that pages in three languages ask for, in a few dozen time zones; each takes some kilobytes. */
const MOST_KEPT = 500;

/** Intl's formats of one kind; the same one for the same language and options. */
function kept<Options, Format>(
  make: (locale: string, options?: Options) => Format,
): (locale: string, options?: Options) => Format {
  const formats = new Map<string, Format>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = formats.get(key) ?? make(locale, options);
    // To the end: the first one is what was asked for the longest ago.
    formats.delete(key);
    formats.set(key, format);
    const [first] = formats.keys();
    if (first !== undefined && formats.size > MOST_KEPT) formats.delete(first);
    return format;
  };
}

/**
 * As `new Intl.DateTimeFormat`, which takes about 0.1 ms each time: a board of fifty cards asks for three
 * hundred, and its page could not be clicked meanwhile.
 */
export const dateTimeFormat = kept<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(
  (locale, options) => new Intl.DateTimeFormat(locale, options),
);

/** As `new Intl.NumberFormat`, kept for the same reason: a page of 500 lines asks a thousand times. */
export const numberFormat = kept<Intl.NumberFormatOptions, Intl.NumberFormat>(
  (locale, options) => new Intl.NumberFormat(locale, options),
);
