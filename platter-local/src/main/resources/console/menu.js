import { call, Refused } from './api.js';
import { byId, el } from './dom.js';
import { DishCard } from './dish-card.js';
import { follow } from './following.js';
import { on, tell } from './happenings.js';
import { Restaurants } from './restaurants.js';

const REFRESH_MS = 15_000;

/**
 * What each restaurant has. Cards are kept and updated in place, so a refresh takes neither the focus nor a half-typed number
 * away.
 */
export class Menu {
  #cart;
  #cards = new Map();
  #list = byId('dishes');
  #restaurants = new Restaurants(() => this.#arrange());
  #arranged = '';

  constructor(cart) {
    this.#cart = cart;
    this.#list.before(this.#restaurants.element);
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
    const restaurants = await pages('/restaurants', 'restaurants');
    const menus = restaurants.map(({ restaurantId }) => pages(`/menu?restaurant=${restaurantId}`, 'dishes'));
    const dishes = (await Promise.all(menus)).flat();
    this.#restaurants.show(restaurants);
    this.#show(dishes);
    return dishes;
  }

  #show(dishes) {
    for (const dish of dishes) this.#cards.get(dish.dishId)?.update(dish);
    const ids = dishes.map(dish => dish.dishId);
    const changed = ids.join() !== [...this.#cards.keys()].join();
    if (changed) this.#cards = new Map(dishes.map(dish => [dish.dishId, this.#cards.get(dish.dishId) ?? new DishCard(dish, this.#cart)]));
    this.#arrange();
    if (changed) tell('menu-changed', dishes);
  }

  /** A heading for each restaurant, its dishes behind it; nothing is moved unless something else is to be seen. */
  #arrange() {
    const cards = [...this.#cards.values()];
    const parts = this.#restaurants.chosen.map(({ restaurantId, heading }) =>
      ({ restaurantId, heading, cards: cards.filter(card => card.dish.restaurantId === restaurantId) }));
    const arranged = JSON.stringify(parts.map(part => [part.restaurantId, part.cards.map(card => card.dish.dishId)]));
    if (arranged === this.#arranged) return;
    this.#arranged = arranged;
    const nothing = el('li', { class: 'none' }, 'Nothing is on the menu yet.');
    this.#list.replaceChildren(...(cards.length
      ? parts.flatMap(part => [part.heading, ...part.cards.map(card => card.element)])
      : [nothing]));
  }
}

/** All pages of a list, one after the other. */
async function pages(path, items) {
  const all = [];
  for (let cursor; ;) {
    const next = cursor ? `${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}` : path;
    const { body } = await call('GET', next);
    if (!Array.isArray(body[items])) throw new Refused(200, { detail: 'The menu could not be read.' });
    all.push(...body[items]);
    if (!body.next) return all;
    cursor = body.next;
  }
}
