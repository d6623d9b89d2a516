import { el } from './dom.js';

const MOST = 99;

/** How many of a dish: two buttons around a number that can be typed. */
export class Stepper {
  #input;
  #less;
  #more;
  #choose;
  #complain;

  constructor(name, choose, complain) {
    this.#choose = choose;
    this.#complain = complain;
    this.#input = el('input', {
      type: 'number', inputmode: 'numeric', min: 0, max: MOST, step: 1, value: 0, 'aria-label': `Quantity of ${name}`,
      onchange: () => this.#typed(this.#input.value), onfocus: () => this.#input.select(),
    });
    this.#less = this.#button('−', `One ${name} less`, -1);
    this.#more = this.#button('+', `One ${name} more`, +1);
    this.element = el('div', { class: 'stepper' }, this.#less, this.#input, this.#more);
    this.show(0);
  }

  show(quantity) {
    this.quantity = quantity;
    this.#input.value = quantity;
    this.element.toggleAttribute('data-chosen', quantity > 0);
    this.#less.setAttribute('aria-disabled', quantity === 0);
    this.#more.setAttribute('aria-disabled', quantity === MOST);
  }

  enable(enabled) {
    for (const control of [this.#input, this.#less, this.#more]) control.disabled = !enabled;
  }

  #button(sign, label, by) {
    const step = () => this.#typed(Math.min(Math.max(this.quantity + by, 0), MOST));
    return el('button', { type: 'button', 'aria-label': label, onclick: step }, sign);
  }

  #typed(value) {
    const quantity = Number(value);
    if (Number.isInteger(quantity) && quantity >= 0 && quantity <= MOST) return this.#choose(quantity);
    this.#input.value = this.quantity;
    return this.#complain(`A whole number from 0 to ${MOST}, please.`);
  }
}
