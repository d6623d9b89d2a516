import { byId, el } from './dom.js';
import { drawn } from './money.js';

const DASHES = [[], [6, 4], [2, 3], [10, 3, 2, 3]];

/** Orders and rejections as columns, revenue as a line per currency on an axis of its own. Chart.js draws it. */
export class FiguresChart {
  #chart;
  #currencies = '';
  #legend = byId('figures-legend');

  constructor() {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', () => { this.#chart?.destroy(); this.#chart = undefined; });
  }

  draw(buckets, currencies) {
    if (!globalThis.Chart) return;
    if (this.#currencies !== currencies.join()) this.#show(currencies);
    this.#chart ??= new Chart(byId('figures-chart'), this.#configuration(currencies));
    const { data } = this.#chart;
    data.labels = buckets.map(({ start }) => minuteOf(start));
    data.datasets[0].data = buckets.map(({ orders, rejected }) => Math.max(0, orders - rejected));
    data.datasets[1].data = buckets.map(({ rejected }) => rejected);
    currencies.forEach((currency, index) => { data.datasets[index + 2].data = buckets.map(revenueIn(currency)); });
    this.#chart.update('none');
  }

  /** Our own legend: real text, and the place where the colours of the scheme in force can be read from. */
  #show(currencies) {
    this.#currencies = currencies.join();
    const entry = (kind, label) => el('li', {}, el('span', { class: `swatch ${kind}` }), label);
    this.#legend.replaceChildren(entry('orders', 'Orders'), entry('rejected', 'Rejected'),
      ...currencies.map((currency, index) => entry(`line line-${index % 4}`, `Revenue ${currency}`)));
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  #configuration(currencies) {
    if (this.#legend.children.length === 0) this.#show(currencies);
    const [orders, rejected, ...lines] = [...this.#legend.querySelectorAll('.swatch')].map(s => getComputedStyle(s).color);
    const { color: ink, fontFamily: family, borderTopColor: grid } = getComputedStyle(this.#legend);
    Chart.defaults.font.family = family;
    const bar = { type: 'bar', yAxisID: 'orders', stack: 'orders', borderRadius: 3, order: 2 };
    const line = (currency, index) => ({ label: `Revenue ${currency}`, yAxisID: 'money', order: 1, data: [],
      borderColor: lines[index], backgroundColor: lines[index], borderWidth: 2, borderDash: DASHES[index % 4],
      pointRadius: 0, pointHitRadius: 12, tension: 0.25, cubicInterpolationMode: 'monotone' });
    const axis = title => ({ beginAtZero: true, border: { display: false }, ticks: { color: ink, precision: 0, maxTicksLimit: 6 },
      title: { display: true, text: title, color: ink } });
    return {
      type: 'line',
      data: { labels: [], datasets: [
        { ...bar, label: 'Orders not rejected', backgroundColor: orders, data: [] },
        { ...bar, label: 'Rejected', backgroundColor: rejected, data: [] },
        ...currencies.map(line)] },
      options: {
        animation: false, responsive: true, maintainAspectRatio: false,
        interaction: { mode: 'index', intersect: false },
        plugins: { legend: { display: false } },
        scales: {
          x: { stacked: true, grid: { display: false }, ticks: { color: ink, maxRotation: 0, autoSkipPadding: 24 } },
          orders: { ...axis('Orders'), stacked: true, suggestedMax: 5, grid: { color: grid } },
          money: { ...axis('Revenue'), position: 'right', suggestedMax: 50, grid: { display: false } },
        },
      },
    };
  }
}

const revenueIn = currency => ({ revenue }) => revenue.filter(money => money.currency === currency).map(drawn)[0] ?? 0;

const MINUTE = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

export const minuteOf = start => MINUTE.format(new Date(start));
