// @ts-check

/** @typedef {{ field: string | null, code: string, message?: string, label?: string }} Problem `message` is the app's own */

/** What a block says, in the language and the notation of its shopper. */
export class Texts {
  /**
   * @param {Record<string, string>} texts by key, and those of errors by code
   * @param {string} locale
   */
  constructor(texts, locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /**
   * @param {string} key
   * @param {Record<string, string>} [values] written where the text says [name]
   */
  say(key, values) {
    return (this.texts[key] ?? '').replace(/\[(\w+)\]/g, (place, name) => values?.[name] ?? place);
  }

  /** @param {Problem} problem */
  problem({ code, message }) {
    const values = {
      example: this.number(12.5, { minimumFractionDigits: 2 }),
      size: this.size(20e6),
    };
    return this.say(code, values) || message || this.say('invalid');
  }

  /**
   * @param {number} number
   * @param {Intl.NumberFormatOptions} [options]
   */
  number(number, options) {
    return new Intl.NumberFormat(this.locale, options).format(number);
  }

  /** @param {number} bytes */
  size(bytes) {
    const small = bytes < 1e6;
    return this.number(small ? Math.ceil(bytes / 1e3) : bytes / 1e6, {
      style: 'unit',
      unit: small ? 'kilobyte' : 'megabyte',
      maximumSignificantDigits: 3,
    });
  }
}

/**
 * Reads an amount as people type it and gives it back as a plain decimal ("1,250.5" is "1250.5"), or
 * null when it is none. Where both marks occur the last one is the decimal mark. A single mark that
 * is not the language's own groups thousands when three digits follow, and is decimal otherwise:
 * "1.250" is 1250 in German, but "12.50" is 12.50 there too.
 * @param {string} text
 * @param {string} locale
 * @returns {string | null}
 */
export function parseAmount(text, locale) {
  const plain = text.replace(/[\s'’]|\p{Sc}/gu, '');
  const mark = decimalMarkIn(plain, locale);
  const [units = '', decimals = '', ...more] = mark ? plain.split(mark) : [plain];
  // Bare digits or groups of three: "12,34,5" is a slip, not 12345.
  const read =
    /^(\d*|[1-9]\d{0,2}(([.,])\d{3}(\3\d{3})*))$/.test(units) && /^\d{0,4}$/.test(decimals);
  if (!read || more.length > 0 || !/\d/.test(plain)) return null;
  const whole = units.replace(/\D|^0+(?=\d)/g, '') || '0';
  return decimals ? `${whole}.${decimals}` : whole;
}

/**
 * @param {string} plain
 * @param {string} locale
 */
function decimalMarkIn(plain, locale) {
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const mark = plain.charAt(last);
  if (plain.includes(mark === '.' ? ',' : '.')) return mark;
  const local = new Intl.NumberFormat(locale).format(1.5).includes(mark);
  const grouping = !local && /^[1-9]\d{0,2}\D\d{3}$/.test(plain);
  return grouping || plain.indexOf(mark) !== last ? null : mark;
}
