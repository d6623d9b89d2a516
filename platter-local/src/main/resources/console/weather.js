import { call } from './api.js';
import { el } from './dom.js';
import { on } from './happenings.js';
import { may } from './session.js';

const REFRESH_MS = 300_000;
const WHY = { WIND: 'wind', PRECIPITATION: 'rain or snow', ICE: 'ice', HEAT: 'heat', FROST: 'frost' };

/** What the weather does to deliveries, a line for each restaurant: for whoever is signed in, and none where nothing is known. */
export class Weather {
  #lines = new Map();

  constructor() {
    on('session-changed', () => this.#refresh());
    setInterval(() => { if (!document.hidden) this.#refresh(); }, REFRESH_MS);
  }

  /** The line of a restaurant; it is filled when the answer comes. */
  line(restaurantId, postalCode) {
    if (!this.#lines.has(restaurantId)) {
      const element = el('p', { class: 'weather', hidden: true });
      this.#lines.set(restaurantId, { element, postalCode });
      this.#ask(postalCode);
    }
    return this.#lines.get(restaurantId).element;
  }

  #refresh() {
    for (const postalCode of new Set([...this.#lines.values()].map(line => line.postalCode))) this.#ask(postalCode);
  }

  async #ask(postalCode) {
    const known = may('delivery-conditions.read')
      ? await call('GET', `/delivery-conditions/${encodeURIComponent(postalCode)}`).then(({ body }) => body, () => undefined)
      : undefined;
    for (const line of this.#lines.values()) if (line.postalCode === postalCode) show(line.element, known);
  }
}

function show(element, known) {
  element.hidden = known === undefined;
  if (known === undefined) return;
  const { temperature, gusts, delay, origin } = known;
  element.title = origin === 'SAMPLE' ? 'Made-up weather: no source is configured' : '';
  element.dataset.delayed = String(delay.minutes > 0);
  element.replaceChildren(`${words(temperature)}, gusts of ${words(gusts)}`, ...longer(delay));
}

const words = ({ value, unit }) => `${value} ${unit}`;

const longer = ({ minutes, causes }) => (minutes > 0
  ? [el('strong', {}, `+${minutes} min`), ` for ${new Intl.ListFormat('en').format(causes.map(cause => WHY[cause]))}`]
  : []);
