// @ts-check
import { uploadFile } from './quote-request-wire.js';

/** What Shopify's storage takes of one file at most: 20 MB. */
const MAX_BYTES = 20 * 1024 * 1024;

/**
 * @typedef {object} Entry
 * @property {File} file
 * @property {HTMLElement} row
 * @property {AbortController} removal
 * @property {Promise<void>} done
 * @property {string} [fileId] once the app has seen it
 * @property {boolean} [failed]
 */

/** The files a shopper added: uploaded as they are chosen, one after the other, a row for each. */
export class Files {
  /** @type {Entry[]} */
  #entries = [];
  /** Ends with the transfer before: side by side they would only share the line. */
  #line = Promise.resolve();

  /**
   * @param {Element} field
   * @param {object} options
   * @param {AbortSignal} options.signal
   * @param {number} options.max
   * @param {import('./quote-request-language.js').Texts} options.texts
   * @param {(text: string) => void} options.announce
   * @param {(tooMany: boolean) => void} options.onChange
   */
  constructor(field, options) {
    this.options = options;
    this.input = /** @type {HTMLInputElement} */ (field.querySelector('input'));
    this.list = /** @type {HTMLElement} */ (field.querySelector('ul'));
    this.template = /** @type {HTMLTemplateElement} */ (field.querySelector('template'));
    this.input.disabled = false;
    this.input.addEventListener('change', () => this.#add(), { signal: options.signal });
    options.signal.addEventListener('abort', () => this.clear());
  }

  /** Ids of the files the app has seen, in the order they were added. */
  get ids() {
    return this.#entries.flatMap(({ fileId }) => fileId ?? []);
  }

  get pending() {
    return this.#entries.some(({ fileId, failed }) => !fileId && !failed);
  }

  /** Waits for every upload, those added meanwhile too, and says whether all went well. */
  async settled() {
    while (this.pending) await Promise.all(this.#entries.map(({ done }) => done));
    return this.ids.length === this.#entries.length;
  }

  clear() {
    for (const entry of this.#entries) this.#drop(entry);
  }

  #add() {
    const chosen = Array.from(this.input.files ?? []);
    const room = this.options.max - this.#entries.length;
    // So that a file can be chosen again after it was removed.
    this.input.value = '';
    for (const file of chosen.slice(0, room)) {
      /** @type {Entry} */
      const entry = {
        file,
        row: this.#makeRow(file),
        removal: new AbortController(),
        done: Promise.resolve(),
      };
      entry.row.querySelector('button')?.addEventListener('click', () => this.#remove(entry));
      this.#entries.push(entry);
      this.list.append(entry.row);
      entry.done = this.#upload(entry);
    }
    this.list.hidden = this.#entries.length === 0;
    this.options.onChange(chosen.length > room);
  }

  /** @param {Entry} entry */
  #drop({ row, removal }) {
    removal.abort();
    row.remove();
    this.#entries = this.#entries.filter((entry) => entry.row !== row);
    this.list.hidden = this.#entries.length === 0;
  }

  /** @param {Entry} entry */
  #remove(entry) {
    const next = entry.row.nextElementSibling ?? entry.row.previousElementSibling;
    this.#drop(entry);
    // The button that had the focus is gone; it must not fall back to the top of the page.
    (next?.querySelector('button') ?? this.input).focus();
    this.#announce(entry, this.options.texts.say('removed'));
    this.options.onChange(false);
  }

  /** @param {Entry} entry */
  async #upload(entry) {
    const { file, row, removal } = entry;
    const { texts } = this.options;
    const code = file.size === 0 ? 'file_empty' : file.size > MAX_BYTES && 'file_size';
    const result = code ? { problem: { field: null, code } } : await this.#transfer(entry);
    if (removal.signal.aborted) return;
    const failed = 'problem' in result;
    const text = failed ? texts.problem(result.problem) : texts.say('ready');
    entry.failed = failed;
    if (!failed) entry.fileId = result.fileId;
    row.classList.add(`quote-request__file--${failed ? 'failed' : 'ready'}`);
    this.#show(entry, text);
    this.#announce(entry, text);
  }

  /** @param {Entry} entry */
  async #transfer(entry) {
    const { texts } = this.options;
    const turn = this.#line;
    let nextTurn = () => {};
    this.#line = new Promise((resolve) => (nextTurn = resolve));
    await turn;
    const result = await uploadFile(entry.file, {
      signal: entry.removal.signal,
      onProgress: (share) => this.#show(entry, texts.number(share, { style: 'percent' }), share),
      onChecking: () => {
        nextTurn();
        this.#show(entry, texts.say('checking'));
      },
    });
    nextTurn();
    return result;
  }

  /**
   * @param {Entry} entry
   * @param {string} text
   * @param {number} [share] of the file that has been sent
   */
  #show({ row }, text, share = 1) {
    row.querySelector('[data-state]')?.replaceChildren(text);
    row.querySelector('progress')?.setAttribute('value', String(share));
  }

  /**
   * @param {Entry} entry
   * @param {string} text
   */
  #announce({ file }, text) {
    this.options.announce(`${file.name}: ${text}`);
  }

  /** @param {File} file */
  #makeRow({ name, size }) {
    const { texts } = this.options;
    const row = /** @type {HTMLElement} */ (
      this.template.content.firstElementChild?.cloneNode(true)
    );
    row.querySelector('[data-name]')?.replaceChildren(name);
    row.querySelector('[data-size]')?.replaceChildren(texts.size(size));
    row.querySelector('[data-state]')?.replaceChildren(texts.say('waiting'));
    row.querySelector('button')?.setAttribute('aria-label', texts.say('remove', { name }));
    row.querySelector('progress')?.setAttribute('aria-label', name);
    return row;
  }
}
