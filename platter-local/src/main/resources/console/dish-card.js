import { el } from './dom.js';
import { tell } from './happenings.js';
import { format } from './money.js';
import { paintedPlate } from './plate.js';
import { Stepper } from './stepper.js';

/** One dish of the menu: its plate, its price, how many of it, and a place to drop a photo on. */
export class DishCard {
  #cart;
  #plate = el('div', { class: 'plate' });
  #price = el('p', { class: 'price' });
  #note = el('p', { class: 'card-note', role: 'status' });
  #name = el('h4');
  #description = el('p', { class: 'description' });
  #stepper;
  #shown;

  constructor(dish, cart) {
    this.#cart = cart;
    this.#stepper = new Stepper(dish.name, quantity => this.#choose(quantity), words => this.#say(words));
    this.element = el('li', { class: 'dish', ...this.#dropTarget() },
      this.#plate,
      el('div', { class: 'dish-words' }, this.#name, this.#description, this.#price),
      el('div', { class: 'dish-actions' }, this.#stepper.element, this.#photoButton(dish)),
      this.#note);
    this.update(dish);
  }

  update(dish) {
    this.dish = dish;
    this.#name.textContent = dish.name;
    this.#description.textContent = dish.description;
    this.#price.textContent = dish.available ? format(dish.price) : 'Sold out today';
    this.element.toggleAttribute('data-sold-out', !dish.available);
    this.#stepper.enable(dish.available || this.#cart.quantityOf(dish.dishId) > 0);
    this.#showPhoto(dish);
  }

  cartChanged() {
    this.#stepper.show(this.#cart.quantityOf(this.dish.dishId));
    if (this.#cart.takes(this.dish)) this.#say('');
  }

  /** While a photo of this dish is on its way, the plate's rim turns. */
  set busy(busy) {
    this.#plate.toggleAttribute('data-busy', busy);
  }

  #choose(quantity) {
    if (quantity === 0 || this.#cart.takes(this.dish)) {
      this.#say('');
      this.#cart.put(this.dish, quantity);
      return;
    }
    this.#stepper.show(0);
    const currency = this.dish.price.currency;
    const startAgain = () => {
      this.#cart.clear();
      this.#cart.put(this.dish, quantity);
    };
    this.#say(`An order has one currency, and yours is in ${this.#cart.currency}. `,
      el('button', { type: 'button', class: 'link', onclick: startAgain }, `Start one in ${currency}`));
  }

  #say(...words) {
    this.#note.replaceChildren(...words);
  }

  #showPhoto({ dishId, name, thumbnails }) {
    const srcset = thumbnails.map(({ url, width }) => `${url} ${width}w`).join(', ');
    if (srcset === this.#shown) return;
    this.#shown = srcset;
    const painted = paintedPlate(dishId);
    const photo = el('img', {
      srcset, sizes: '(max-width: 40rem) 7rem, 11rem', alt: `Photo of ${name}`, loading: 'lazy', decoding: 'async',
      onerror: () => photo.replaceWith(painted),
    });
    this.#plate.replaceChildren(srcset === '' ? painted : photo);
  }

  #photoButton(dish) {
    const input = el('input', {
      type: 'file', accept: 'image/jpeg,image/png', class: 'unseen', 'aria-label': `Add a photo of ${dish.name}`,
      onchange: () => this.#offer(input.files, () => { input.value = ''; }),
    });
    return el('label', { class: 'photo-button' }, input, el('span', { 'aria-hidden': 'true' }, 'Photo'));
  }

  #offer(files, after = () => {}) {
    if (files.length > 0) tell('photo-chosen', { dish: this.dish, file: files[0] });
    after();
  }

  #dropTarget() {
    const over = isOver => this.element.toggleAttribute('data-drop', isOver);
    return {
      ondragover: event => { event.preventDefault(); over(true); },
      ondragleave: () => over(false),
      ondrop: event => { event.preventDefault(); over(false); this.#offer(event.dataTransfer.files); },
    };
  }
}
