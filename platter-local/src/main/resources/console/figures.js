import { call } from './api.js';
import { byId, el } from './dom.js';
import { FiguresChart, minuteOf } from './figures-chart.js';
import { on, tell } from './happenings.js';
import { format, sum } from './money.js';
import { may } from './session.js';
import { offerTo } from './who.js';

const MINUTE = 60_000;
const MINUTES = 30;
const EVERY_MS = 1000;

/** The last half hour, read every second while somebody can see it. */
export class Figures {
  #chart = new FiguresChart();
  #before = new Map();
  #timer;

  start() {
    document.addEventListener('visibilitychange', () => {
      clearTimeout(this.#timer);
      if (!document.hidden) this.#tick();
    });
    on('session-changed', () => this.#tick());
    return this.#tick();
  }

  async #tick() {
    if (!may('metrics.read')) return this.#invite();
    try {
      const { body } = await call('GET', lastHalfHour());
      this.#show(body.buckets.slice(-MINUTES));
    } catch (error) {
      byId('figures-summary').textContent ||= error.message;
    }
    clearTimeout(this.#timer);
    if (!document.hidden) this.#timer = setTimeout(() => this.#tick(), EVERY_MS);
  }

  #invite() {
    byId('figures-offer').replaceChildren(...offerTo('restaurant', 'The figures are for who sells.'));
  }

  #show(buckets) {
    byId('figures-offer').replaceChildren();
    this.#tellWhatMoved(buckets);
    const orders = total(buckets, 'orders');
    const rejected = total(buckets, 'rejected');
    const revenue = revenueOf(buckets);
    byId('figure-orders').textContent = orders;
    byId('figure-now').textContent = buckets.at(-1).orders;
    byId('figure-rejected').textContent = rejected;
    byId('figure-additions').textContent = total(buckets, 'cartAdditions');
    byId('figure-searches').textContent = total(buckets, 'searches');
    byId('figure-visits').textContent = total(buckets, 'clicks') + total(buckets, 'views');
    const amounts = revenue.length > 0 ? revenue.map(format) : ['none yet'];
    byId('figure-revenue').replaceChildren(...amounts.map(amount => el('span', {}, amount)));
    byId('figures-summary').textContent = `Last ${MINUTES} minutes: ${orders} orders, ${rejected} rejected, `
      + `revenue ${amounts.join(' and ')}.`;
    this.#chart.draw(buckets, revenue.map(({ currency }) => currency));
    showTable(buckets);
  }

  /** How many orders were counted since the last look; nothing is known at the first one. */
  #tellWhatMoved(buckets) {
    const first = this.#before.size === 0;
    const more = buckets.reduce((sum, { start, orders }) => sum + Math.max(0, orders - (this.#before.get(start) ?? 0)), 0);
    this.#before = new Map(buckets.map(({ start, orders }) => [start, orders]));
    if (!first && more > 0) tell('figures-moved', more);
  }
}

/** The thirty minutes that end with the running one. */
export function lastHalfHour() {
  const thisMinute = Math.floor(Date.now() / MINUTE) * MINUTE;
  const at = time => new Date(time).toISOString().replace('.000Z', 'Z');
  return `/metrics?from=${at(thisMinute - (MINUTES - 1) * MINUTE)}&to=${at(thisMinute + MINUTE)}&resolution=minute`;
}

const total = (buckets, figure) => buckets.reduce((sum, bucket) => sum + bucket[figure], 0);

function revenueOf(buckets) {
  const byCurrency = Map.groupBy(buckets.flatMap(({ revenue }) => revenue), ({ currency }) => currency);
  return [...byCurrency.keys()].sort().map(currency => sum(byCurrency.get(currency)));
}

/** The same figures for who cannot see the chart; minutes without any are left out. */
function showTable(buckets) {
  const details = byId('figures-details');
  if (!details.open) return;
  const lively = buckets.filter(({ orders, rejected, revenue }) => orders + rejected + revenue.length > 0).reverse();
  byId('figures-rows').replaceChildren(...lively.map(({ start, orders, rejected, revenue }) => el('tr', {},
    el('th', { scope: 'row' }, minuteOf(start)), el('td', {}, `${orders}`), el('td', {}, `${rejected}`),
    el('td', {}, revenue.map(format).join(', ') || '–'))));
}
