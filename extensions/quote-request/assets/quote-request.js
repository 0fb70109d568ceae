// @ts-check
import { clearProblems, findProblems, mark, showProblems } from './quote-request-errors.js';
import { Files } from './quote-request-files.js';
import { parseAmount, Texts } from './quote-request-language.js';
import { followVariant } from './quote-request-variant.js';
import { sendRequest } from './quote-request-wire.js';

/** Problems of the moment, not of what was typed: said at the button, which then offers another try. */
const PASSING = ['network', 'unavailable', 'rate_limited'];

const UNFINISHED = { field: 'file_ids', code: 'files_unfinished' };
const TOO_MANY = { field: 'file_ids', code: 'too_many_files' };

/** The form of one block, from the first key to the quote's number. */
class QuoteForm {
  #busy = false;
  #sent = '';
  /** @type {Files | null} */
  files = null;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.form = /** @type {HTMLFormElement} */ (this.#part('form'));
    this.form.noValidate = true;
    this.button = this.#part('[data-submit]');
    this.buttonText = this.button.textContent ?? '';
    const { texts, variants } = JSON.parse(this.#part('[data-texts]').textContent ?? '');
    this.texts = new Texts(texts, root.dataset.locale ?? 'en');
    this.variants = variants;
  }

  /** @param {AbortSignal} signal when the block is taken away */
  start(signal) {
    this.files = this.#startFiles(signal);
    followVariant(this.root, {
      signal,
      known: (id) => Object.hasOwn(this.variants, id),
      onChange: (id) => this.#chooseVariant(id, this.variants[id]),
    });
    this.form.addEventListener('submit', (event) => void this.#submit(event), { signal });
    this.form.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.#part('[data-another]').addEventListener('click', () => this.#startAnother(), { signal });
    this.#showTotal();
  }

  /** @param {AbortSignal} signal */
  #startFiles(signal) {
    const field = this.root.querySelector('[data-files]');
    if (!field) return null;
    return new Files(field, {
      signal,
      max: Number(this.root.dataset.maxFiles),
      texts: this.texts,
      announce: (text) => this.#announce(text),
      onChange: (tooMany) => {
        clearProblems(this.form);
        if (tooMany) this.#show([TOO_MANY]);
      },
    });
  }

  /**
   * @param {string} id
   * @param {string} title
   */
  #chooseVariant(id, title) {
    const field = this.#field('variant_id');
    // Another block on the page sees every change of ours, as we see theirs.
    if (field.value === id) return;
    field.value = id;
    this.root.querySelector('[data-variant-title]')?.replaceChildren(title);
  }

  /** @param {Event} event */
  #onInput({ target }) {
    if (target instanceof Element) mark(target, '');
    this.#showTotal();
  }

  /** What was typed, times the quantity, in the shopper's own notation: it shows how we read it. */
  #showTotal() {
    const { texts } = this;
    const price = Number(this.#price());
    const quantity = Number(this.#field('quantity').value);
    const { currency } = this.root.dataset;
    const total = texts.number(quantity * price, { style: 'currency', currency });
    const known = price && quantity > 0 && quantity % 1 === 0;
    const text = known
      ? texts.say('total', { total, quantity: texts.number(quantity) })
      : texts.say('price_hint');
    this.root.querySelector('[data-total]')?.replaceChildren(text);
  }

  /** @returns {string | null} null when there is none, or it cannot be read */
  #price() {
    return parseAmount(this.#field('requested_price')?.value ?? '', this.texts.locale);
  }

  /** @param {Event} event */
  async #submit(event) {
    event.preventDefault();
    if (this.#busy) return;
    this.#busy = true;
    clearProblems(this.form);
    this.#notice('');
    try {
      await this.#send();
    } finally {
      this.#busy = false;
      this.#label(this.#part('[data-notice]').hidden ? this.buttonText : this.texts.say('again'));
    }
  }

  async #send() {
    const problems = this.#findProblems();
    if (problems.length > 0) return this.#show(problems);
    if (this.files?.pending) this.#label(this.texts.say('uploading'), true);
    if ((await this.files?.settled()) === false) return this.#show([UNFINISHED]);
    this.#label(this.texts.say('submitting'), true);
    const result = await sendRequest(this.#request());
    if ('quoteNumber' in result) return this.#succeed(result.quoteNumber);
    const passing = result.problems.find(({ code }) => PASSING.includes(code));
    if (passing) this.#notice(this.texts.problem(passing));
    else this.#show(result.problems);
  }

  #findProblems() {
    const price = this.#field('requested_price');
    const unread = price?.value.trim() && this.#price() === null;
    price?.setCustomValidity(unread ? 'not_a_number' : '');
    return findProblems(this.form);
  }

  /** A repeat has the same key, and so makes no second quote. */
  #request() {
    const values = (/** @type {string[]} */ ...names) =>
      Object.fromEntries(names.map((name) => [name, this.#field(name)?.value.trim() ?? '']));
    const quantity = Number(this.#field('quantity').value);
    const content = {
      ...values('message', 'website', 'locale'),
      line_items: [{ ...values('variant_id'), quantity, requested_price: this.#price() }],
      customer: values('name', 'email', 'phone', 'company'),
      shipping_address: values('street', 'street2', 'city', 'province', 'zip', 'country'),
      file_ids: this.files?.ids ?? [],
    };
    const key = this.#field('client_key');
    const sent = JSON.stringify(content);
    if (sent !== this.#sent) key.value = crypto.randomUUID();
    this.#sent = sent;
    return { ...content, client_key: key.value };
  }

  /** @param {string} quoteNumber */
  #succeed(quoteNumber) {
    const email = this.#field('email').value;
    this.#sent = '';
    this.#part('[data-quote-number]').textContent = quoteNumber;
    this.#part('[data-success-body]').textContent = this.texts.say('success', { email });
    this.#swap(true);
    this.#part('[data-success-heading]').focus();
  }

  /** A fresh form, but for who is asking. */
  #startAnother() {
    for (const name of ['quantity', 'requested_price', 'message']) {
      const field = this.#field(name);
      if (field) field.value = field.defaultValue;
    }
    this.files?.clear();
    this.#showTotal();
    this.#swap(false);
    this.#field('quantity').focus();
  }

  /** @param {boolean} sent */
  #swap(sent) {
    this.form.hidden = sent;
    this.root.querySelector('[data-header]')?.toggleAttribute('hidden', sent);
    this.#part('[data-success]').hidden = !sent;
  }

  /** @param {import('./quote-request-language.js').Problem[]} problems */
  #show(problems) {
    showProblems(this.form, problems, (problem) => this.texts.problem(problem));
  }

  /** @param {string} text */
  #notice(text) {
    this.#part('[data-notice]').textContent = text;
    this.#part('[data-notice]').hidden = !text;
  }

  /**
   * @param {string} text
   * @param {boolean} [working]
   */
  #label(text, working = false) {
    this.button.textContent = text;
    // Not "disabled", which would take the focus away.
    this.button.setAttribute('aria-disabled', String(working));
    if (working) this.#announce(text);
  }

  /** @param {string} text heard, not seen */
  #announce(text) {
    this.#part('[data-spoken]').textContent = text;
  }

  /** @param {string} name */
  #field(name) {
    return /** @type {HTMLInputElement} */ (this.form.elements.namedItem(name));
  }

  /** @param {string} selector */
  #part(selector) {
    return /** @type {HTMLElement} */ (this.root.querySelector(selector));
  }
}

/** The browser starts it wherever it turns up: several on a page, or again in the theme editor. */
class QuoteRequest extends HTMLElement {
  #gone = new AbortController();

  connectedCallback() {
    this.#gone = new AbortController();
    new QuoteForm(this).start(this.#gone.signal);
  }

  disconnectedCallback() {
    this.#gone.abort();
  }
}

if (!customElements.get('quote-request')) customElements.define('quote-request', QuoteRequest);
