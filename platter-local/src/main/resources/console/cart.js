import { tell } from './happenings.js';
import { sum, times } from './money.js';

/** What the customer is about to order: dishes of one currency, each with a quantity from 1 to 99. Outlives a sign-in. */
export class Cart {
  #lines = new Map(JSON.parse(sessionStorage.getItem('cart')) ?? []);

  get lines() {
    return [...this.#lines.values()];
  }

  get currency() {
    return this.lines[0]?.dish.price.currency;
  }

  get total() {
    return sum(this.lines.map(({ dish, quantity }) => times(dish.price, quantity)));
  }

  get empty() {
    return this.#lines.size === 0;
  }

  quantityOf(dishId) {
    return this.#lines.get(dishId)?.quantity ?? 0;
  }

  takes(dish) {
    return this.empty || this.currency === dish.price.currency;
  }

  put(dish, quantity) {
    if (quantity === 0) this.#lines.delete(dish.dishId);
    else this.#lines.set(dish.dishId, { dish, quantity });
    this.#keep();
  }

  clear() {
    this.#lines.clear();
    this.#keep();
  }

  #keep() {
    sessionStorage.setItem('cart', JSON.stringify([...this.#lines]));
    tell('cart-changed');
  }

  /** The body of POST /orders. */
  get request() {
    return {
      currency: this.currency,
      lines: this.lines.map(({ dish, quantity }) => ({ dishId: dish.dishId, quantity })),
    };
  }
}
