import { byId, el } from './dom.js';
import { lastHalfHour } from './figures.js';
import { on } from './happenings.js';

const HOST = location.origin;

const TOKEN = `token() { curl -s -u $1:$1 ${HOST}/oauth2/token -d grant_type=client_credentials \\\n`
  + `  | sed 's/.*"access_token":"\\([^"]*\\).*/\\1/'; }`;
const as = user => `-H "authorization: Bearer $(token ${user})"`;

/** The same from a shell, with a dish that is on the menu and the order that was placed last. */
export class Curl {
  #dish = { dishId: 'ramen', price: { currency: 'EUR' } };
  #orderId = '<orderId>';

  constructor() {
    on('menu-changed', dishes => { this.#dish = dishes.find(({ available }) => available) ?? this.#dish; this.#show(); });
    on('order-placed', ({ order }) => { this.#orderId = order.orderId; this.#show(); });
    this.#show();
  }

  #show() {
    const { dishId, price: { currency } } = this.#dish;
    const order = JSON.stringify({ currency, lines: [{ dishId, quantity: 2 }] });
    const json = "-H 'content-type: application/json'";
    const photo = `{"dishId":"${dishId}","contentType":"image/jpeg","bytes":'"$(wc -c < photo.jpg)"'}`;
    byId('curls').replaceChildren(
      block('curl-token', 'First, how to get a token: of customer, restaurant or courier', TOKEN),
      block('curl-synchronous', 'Place an order: synchronous',
        `curl -i ${HOST}/orders ${as('customer')} \\\n  ${json} -H "Idempotency-Key: $(uuidgen)" \\\n  -d '${order}'`),
      block('curl-asynchronous', 'See what the queue made of it: asynchronous',
        `curl ${HOST}/orders/${this.#orderId} ${as('customer')}`),
      block('curl-photo', 'Ask where to put a photo; PUT it to the answered url with the answered headers',
        `curl ${HOST}/photos ${as('restaurant')} \\\n  ${json} \\\n  -d '${photo}'`),
      block('curl-streaming', 'Read the figures of the last half hour: streaming',
        `curl ${as('restaurant')} \\\n  '${HOST}${lastHalfHour()}'`));
  }
}

function block(id, title, command) {
  const copy = el('button', {
    type: 'button', class: 'link', 'aria-label': `Copy: ${title}`,
    onclick: async () => {
      const copied = await navigator.clipboard.writeText(command).then(() => true, () => false);
      copy.textContent = copied ? 'Copied' : 'Select and copy by hand';
    },
  }, 'Copy');
  return el('li', { id }, el('p', {}, title, ' ', copy), el('pre', { tabindex: 0, role: 'group', 'aria-label': title }, el('code', {}, command)));
}
