import { el } from './dom.js';
import { Weather } from './weather.js';

const EVERY = '';

/** The restaurants: a button each to see only theirs, and a heading each above their dishes. */
export class Restaurants {
  #changed;
  #chosen = EVERY;
  #headings = new Map();
  #restaurants = [];
  #weather = new Weather();

  constructor(changed) {
    this.#changed = changed;
    this.element = el('div', { class: 'restaurants', role: 'group', 'aria-label': 'Restaurants', hidden: true });
  }

  /** Those whose dishes are to be seen, with their headings. */
  get chosen() {
    const seen = this.#restaurants.filter(({ restaurantId }) => this.#chosen === EVERY || restaurantId === this.#chosen);
    return seen.map(({ restaurantId }) => ({ restaurantId, heading: this.#headings.get(restaurantId) }));
  }

  show(restaurants) {
    if (JSON.stringify(restaurants) === JSON.stringify(this.#restaurants)) return;
    this.#restaurants = restaurants;
    for (const restaurant of restaurants) {
      const { restaurantId, location } = restaurant;
      const weather = this.#weather.line(restaurantId, location.postalCode);
      this.#heading(restaurantId).replaceChildren(...words(restaurant), weather);
    }
    this.#offer();
  }

  #heading(restaurantId) {
    if (!this.#headings.has(restaurantId)) this.#headings.set(restaurantId, el('li', { class: 'restaurant' }));
    return this.#headings.get(restaurantId);
  }

  #offer() {
    const all = [{ restaurantId: EVERY, name: 'All' }, ...this.#restaurants];
    this.element.hidden = this.#restaurants.length < 2;
    this.element.replaceChildren(...all.map(({ restaurantId, name }) => el('button', {
      type: 'button', 'aria-pressed': String(restaurantId === this.#chosen), 'data-restaurant': restaurantId,
      onclick: () => this.#choose(restaurantId),
    }, name)));
  }

  #choose(restaurantId) {
    this.#chosen = restaurantId;
    for (const button of this.element.children) {
      button.setAttribute('aria-pressed', String(button.dataset.restaurant === restaurantId));
    }
    this.#changed();
  }
}

const words = ({ name, location, open, openingHours }) => [
  el('h3', {}, name),
  el('p', { 'data-open': String(open) }, open ? 'Open now' : 'Closed now'),
  el('p', { class: 'hours' }, today(openingHours), ` · ${location.postalCode}`),
];

/** The spans of the weekday that it is where the restaurant is. */
function today({ timeZone, spans }) {
  const day = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone }).format(new Date());
  const hours = spans.filter(span => span.day === day.toUpperCase())
    .map(({ opens, closes }) => (opens === closes ? 'round the clock' : `${opens}–${closes}`));
  return hours.length > 0 ? `${day} ${hours.join(', ')}` : `${day} closed`;
}
