import { call, NotReady, Refused } from './api.js';
import { announce, byId, el } from './dom.js';
import { on, tell } from './happenings.js';
import { format, times } from './money.js';
import { may, signIn, user } from './session.js';
import { offerTo } from './who.js';

/** The order about to be placed. */
export class OrderPanel {
  #cart;
  #attempt;
  #sending = false;
  #lines = byId('order-lines');
  #total = byId('order-total');
  #button = byId('place-order');
  #note = byId('order-note');

  constructor(cart) {
    this.#cart = cart;
    byId('order-form').addEventListener('submit', event => {
      event.preventDefault();
      this.#place();
    });
    on('session-changed', () => this.show());
    this.show();
  }

  /** Draws the cart; a refusal stands beside the line that its JSON pointer names. */
  show(refusal) {
    const errors = refusal?.errors ?? [];
    const ofLine = index => errors.filter(({ pointer }) => pointer.startsWith(`/lines/${index}/`) || pointer === `/lines/${index}`);
    const shown = this.#cart.lines.map((line, index) => this.#line(line, ofLine(index)));
    const placed = new Set(this.#cart.lines.flatMap((_, index) => ofLine(index)));
    this.#lines.replaceChildren(...shown);
    byId('order-empty').hidden = !this.#cart.empty;
    byId('order-bar').hidden = this.#cart.empty;
    const total = this.#cart.empty ? '' : format(this.#cart.total);
    this.#total.textContent = total;
    byId('order-bar-total').textContent = total;
    this.#button.setAttribute('aria-disabled', this.#cart.empty || this.#sending);
    this.#button.textContent = user() === undefined ? 'Sign in to order' : 'Place order';
    this.#note.replaceChildren(...this.#words(refusal, errors.filter(error => !placed.has(error))));
  }

  #words(refusal, errors) {
    if (!refusal) return [];
    const list = errors.map(({ pointer, detail }) => el('li', {}, el('code', {}, pointer || 'the order'), ` ${detail}`));
    return [el('p', {}, refusal.message), list.length > 0 && el('ul', {}, list)].filter(Boolean);
  }

  #line({ dish, quantity }, errors) {
    const remove = el('button', {
      type: 'button', class: 'remove', 'aria-label': `Take ${dish.name} off the order`,
      onclick: () => { this.#cart.put(dish, 0); this.#button.focus(); },
    }, '×');
    return el('li', { 'data-refused': errors.length > 0 },
      el('span', { class: 'quantity' }, `${quantity} ×`), el('span', {}, dish.name),
      el('span', { class: 'amount' }, format(times(dish.price, quantity))), remove,
      errors.map(({ detail }) => el('p', { class: 'refusal' }, `${dish.name} ${detail}`)));
  }

  async #place() {
    if (this.#sending) return;
    if (this.#cart.empty) return this.show({ message: 'Choose a dish first.' });
    if (user() === undefined) return signIn();
    if (!may('orders.write')) return this.#note.replaceChildren(...offerTo('customer', `${user()} does not order.`));
    const { key, body } = this.#attemptFor(JSON.stringify(this.#cart.request));
    this.#sending = true;
    this.show();
    try {
      await this.#send(key, JSON.parse(body));
    } catch (error) {
      this.#sending = false;
      this.show(explained(error));
    }
  }

  async #send(key, body) {
    const sent = performance.now();
    tell('order-sent');
    try {
      const { body: order, ms } = await call('POST', '/orders', { body, headers: { 'Idempotency-Key': key } });
      this.#attempt = undefined;
      this.#sending = false;
      tell('order-placed', { order, sent, ms });
      announce(`Order placed, ${format(order.total)}.`);
      this.#cart.clear();
    } catch (error) {
      tell('order-refused', error);
      throw error;
    }
  }

  /** The same order tried again carries the same key, so that a lost answer can never become a second order. */
  #attemptFor(body) {
    if (this.#attempt?.body !== body) this.#attempt = { body, key: crypto.randomUUID() };
    return this.#attempt;
  }
}

function explained(error) {
  if (error instanceof Refused) return error;
  if (error instanceof NotReady) return { message: 'The order service is still starting. Place it again in a moment.' };
  return {
    message: 'No answer came, so nobody knows whether it was placed. Place it again: '
      + 'it carries the same Idempotency-Key and can become one order only.',
  };
}
