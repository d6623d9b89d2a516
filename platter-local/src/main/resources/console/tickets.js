import { call } from './api.js';
import { announce, byId, el } from './dom.js';
import { follow } from './following.js';
import { on, tell } from './happenings.js';
import { format, times } from './money.js';

const IN_WORDS = { SUBMITTED: 'Submitted', CONFIRMED: 'Confirmed', REJECTED: 'Rejected' };
const REASONS = { OUT_OF_STOCK: 'Out of stock', PAYMENT_DECLINED: 'Payment declined' };
const MOST_SHOWN = 12;

/** The orders placed from this page, newest first, each followed until the kitchen has decided. */
export class Tickets {
  #rail = byId('tickets');

  constructor() {
    on('order-placed', placed => this.#hang(placed));
  }

  #hang({ order, sent }) {
    byId('no-tickets').hidden = true;
    const ticket = new Ticket(order, sent);
    this.#rail.prepend(ticket.element);
    while (this.#rail.children.length > MOST_SHOWN) this.#rail.lastElementChild.remove();
    ticket.followUp();
  }
}

class Ticket {
  #order;
  #sent;
  #stamp = el('p', { class: 'stamp' });
  #detail = el('p', { class: 'detail' });

  constructor(order, sent) {
    this.#order = order;
    this.#sent = sent;
    const placedAt = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(new Date(order.submittedAt));
    this.element = el('li', { class: 'ticket' },
      el('p', { class: 'ticket-head' },
        el('span', { title: order.orderId }, shortened(order.orderId)),
        el('time', { datetime: order.submittedAt }, placedAt)),
      el('ul', {}, order.lines.map(line => el('li', {},
        el('span', {}, `${line.quantity} × ${line.name}`),
        el('span', {}, format(times(line.unitPrice, line.quantity)))))),
      el('p', { class: 'ticket-total' }, el('span', {}, 'Total'), el('span', {}, format(order.total))),
      this.#stamp, this.#detail);
    this.#show();
  }

  async followUp() {
    const { orderId } = this.#order;
    const read = async () => {
      const seconds = Math.round((performance.now() - this.#sent) / 1000);
      if (seconds > 1) this.#detail.textContent = `In the queue for ${seconds} s…`;
      return (await call('GET', `/orders/${encodeURIComponent(orderId)}`)).body;
    };
    try {
      const decided = await follow(read, order => order.status !== 'SUBMITTED', { every: 150, patience: 600_000 });
      if (decided) this.#settle(decided);
      else this.#waitNoLonger('Nothing decided for ten minutes.');
    } catch (refusal) {
      this.#waitNoLonger(refusal.message);
    }
  }

  #settle(order) {
    const ms = performance.now() - this.#sent;
    this.#order = order;
    this.#show(ms);
    announce(`Order ${this.#stamp.textContent}. ${this.#detail.textContent}`);
    tell('order-settled', { order, ms });
  }

  #show(ms) {
    const { status, rejection } = this.#order;
    this.element.dataset.status = status;
    this.#stamp.textContent = IN_WORDS[status] ?? status;
    if (ms === undefined) this.#detail.textContent = 'In the queue…';
    else if (rejection) this.#detail.textContent = `${REASONS[rejection.reason] ?? rejection.reason}: ${rejection.detail}`;
    else this.#detail.textContent = `${workedFor(this.#order)} ms after it was submitted, seen here after ${Math.round(ms)} ms`;
  }

  #waitNoLonger(words) {
    const again = el('button', { type: 'button', class: 'link', onclick: () => { this.#show(); this.followUp(); } }, 'Ask again');
    this.#detail.replaceChildren(`${words} `, again);
  }
}

/** By the server's clock, while what is seen here waits for the next look. */
const workedFor = ({ submittedAt, updatedAt }) => Date.parse(updatedAt) - Date.parse(submittedAt);

const shortened = id => (id.length > 13 ? `${id.slice(0, 12)}…` : id);
