// @ts-check
import { Errors, mark } from './quote-request-errors.js';
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
    this.form = /** @type {HTMLFormElement} */ (root.querySelector('form'));
    this.form.noValidate = true;
    this.button = this.#part('submit');
    this.buttonText = this.button.textContent ?? '';
    const { texts, variants } = JSON.parse(this.#part('texts').textContent ?? '');
    this.texts = new Texts(texts, root.dataset.locale ?? 'en');
    this.errors = new Errors(this.form, this.texts);
    this.variants = variants;
  }

  /** @param {AbortSignal} signal when the block is taken away */
  start(signal) {
    this.files = this.#startFiles(signal);
    followVariant(this.root, {
      signal,
      variants: this.variants,
      onChange: (id) => this.#chooseVariant(id),
    });
    this.form.addEventListener('submit', (event) => void this.#submit(event), { signal });
    this.form.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.#part('another').addEventListener('click', () => this.#startAnother(), { signal });
    this.#showTotal();
  }

  /** @param {AbortSignal} signal */
  #startFiles(signal) {
    const field = this.#part('files');
    if (!field) return null;
    return new Files(field, {
      signal,
      max: Number(this.root.dataset.maxFiles),
      texts: this.texts,
      announce: (text) => this.#announce(text),
      onChange: (tooMany) => {
        this.errors.clear();
        if (tooMany) this.errors.show([TOO_MANY]);
      },
    });
  }

  /** @param {string} id */
  #chooseVariant(id) {
    const field = this.#field('variant_id');
    // Another block on the page sees every change of ours, as we see theirs.
    if (field.value === id) return;
    field.value = id;
    this.#part('variant-title')?.replaceChildren(this.variants[id]);
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
    this.#part('total')?.replaceChildren(text);
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
    this.errors.clear();
    this.#notice('');
    try {
      await this.#send();
    } finally {
      this.#busy = false;
      this.#label(this.#part('notice').hidden ? this.buttonText : this.texts.say('again'));
    }
  }

  async #send() {
    const problems = this.#findProblems();
    if (problems.length > 0) return this.errors.show(problems);
    if (this.files?.pending) this.#label(this.texts.say('uploading'), true);
    if ((await this.files?.settled()) === false) return this.errors.show([UNFINISHED]);
    this.#label(this.texts.say('submitting'), true);
    const result = await sendRequest(this.#request());
    if ('quoteNumber' in result) return this.#succeed(result.quoteNumber);
    const passing = result.problems.find(({ code }) => PASSING.includes(code));
    if (passing) this.#notice(this.texts.problem(passing));
    else this.errors.show(result.problems);
  }

  #findProblems() {
    const price = this.#field('requested_price');
    const unread = price?.value.trim() && this.#price() === null;
    price?.setCustomValidity(unread ? 'not_a_number' : '');
    return this.errors.find();
  }

  /** A repeat has the same key, and so makes no second quote. */
  #request() {
    const values = (/** @type {string} */ start) =>
      Object.fromEntries(
        this.errors.controls
          .filter(({ dataset }) => dataset.path?.startsWith(start))
          .map(({ dataset, value }) => [dataset.path?.slice(start.length), value.trim()]),
      );
    const quantity = Number(this.#field('quantity').value);
    const variant_id = this.#field('variant_id').value;
    const content = {
      message: this.#field('message')?.value,
      website: this.#field('website').value,
      locale: this.texts.locale,
      line_items: [{ variant_id, quantity, requested_price: this.#price() }],
      customer: values('customer.'),
      shipping_address: values('shipping_address.'),
      custom_fields: values('custom_fields.'),
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
    this.#part('quote-number').textContent = quoteNumber;
    this.#part('success-body').textContent = this.texts.say('success', { email });
    this.#swap(true);
    this.#part('success-heading').focus();
  }

  /** A fresh form, but for who is asking. */
  #startAnother() {
    for (const control of this.errors.controls) {
      if (/^(customer|shipping)/.test(control.dataset.path ?? '')) continue;
      control.value = control.getAttribute('value') ?? '';
    }
    this.files?.clear();
    this.#showTotal();
    this.#swap(false);
    this.#field('quantity').focus();
  }

  /** @param {boolean} sent */
  #swap(sent) {
    this.form.hidden = sent;
    this.#part('header')?.toggleAttribute('hidden', sent);
    this.#part('success').hidden = !sent;
  }

  /** @param {string} text */
  #notice(text) {
    const notice = this.#part('notice');
    notice.textContent = text;
    notice.hidden = !text;
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
    this.#part('spoken').textContent = text;
  }

  /** @param {string} name */
  #field(name) {
    return /** @type {HTMLInputElement} */ (this.form.elements.namedItem(name));
  }

  /** @param {string} name */
  #part(name) {
    return /** @type {HTMLElement} */ (this.root.querySelector(`[data-${name}]`));
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
