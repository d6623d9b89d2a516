import { call, Refused } from './api.js';
import { byId, el } from './dom.js';
import { DishCard } from './dish-card.js';
import { follow } from './following.js';
import { on, tell } from './happenings.js';

const REFRESH_MS = 15_000;

/** The menu. Cards are kept and updated in place, so a refresh takes neither the focus nor a half-typed number away. */
export class Menu {
  #cart;
  #cards = new Map();
  #list = byId('dishes');

  constructor(cart) {
    this.#cart = cart;
    on('cart-changed', () => this.#cards.forEach(card => card.cartChanged()));
    on('order-settled', () => this.refresh());
    on('photo-busy', ({ dishId, busy }) => { if (this.#cards.has(dishId)) this.#cards.get(dishId).busy = busy; });
    setInterval(() => { if (!document.hidden && this.#cards.size > 0) this.refresh(); }, REFRESH_MS);
  }

  /** Asks until there is a menu; meanwhile empty plates stand in for it. */
  async open() {
    try {
      await follow(() => this.#read(), () => true, { first: 0, every: 500, patience: Infinity });
    } catch (refusal) {
      this.#list.replaceChildren(el('li', { class: 'none' }, refusal.message));
    }
    this.#list.setAttribute('aria-busy', 'false');
  }

  async refresh() {
    await this.#read().catch(() => { /* the status in the header says why; the menu shown stays */ });
  }

  /** Waits until the dish shows this photo: it comes by another queue, after the photo itself is ready. */
  async showing(dishId, url) {
    const shows = dishes => dishes.some(dish => dish.dishId === dishId && dish.thumbnails.some(t => t.url === url));
    return follow(() => this.#read(), shows, { patience: 20_000 });
  }

  async #read() {
    const { body } = await call('GET', '/menu');
    if (!Array.isArray(body.dishes)) throw new Refused(200, { detail: 'The menu could not be read.' });
    this.#show(body.dishes);
    return body.dishes;
  }

  #show(dishes) {
    for (const dish of dishes) this.#cards.get(dish.dishId)?.update(dish);
    const ids = dishes.map(dish => dish.dishId);
    if (ids.join() === [...this.#cards.keys()].join()) return;
    this.#cards = new Map(dishes.map(dish => [dish.dishId, this.#cards.get(dish.dishId) ?? new DishCard(dish, this.#cart)]));
    const nothing = el('li', { class: 'none' }, 'Nothing is on the menu yet.');
    this.#list.replaceChildren(...(dishes.length ? [...this.#cards.values()].map(card => card.element) : [nothing]));
    tell('menu-changed', dishes);
  }
}
