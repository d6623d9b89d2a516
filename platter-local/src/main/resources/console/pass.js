import { NotReady, Refused } from './api.js';
import { byId } from './dom.js';
import { on } from './happenings.js';
import { may } from './session.js';

// The strip of the three patterns. A hop is lit when an answer of the API proves that the work got past it, and pulses
// while the work is known to be somewhere on these hops; nothing here runs on a timer of its own.

const inWords = ms => `${Math.round(ms)} ms`;

class Route {
  #hops;
  #outcome;

  constructor(id) {
    this.#hops = [...byId(id).children];
    this.#outcome = byId(`${id}-outcome`);
  }

  /** Lights the first `done` hops; the following `working` ones pulse; the next one may have refused. */
  show({ done, working = 0, refused = false, words }) {
    this.#hops.forEach((hop, index) => {
      hop.dataset.state = index < done ? 'done' : index < done + working ? 'working' : 'idle';
    });
    if (refused) this.#hops[done].dataset.state = 'refused';
    this.#outcome.textContent = words;
  }
}

export function watchThePass() {
  const synchronous = new Route('pass-synchronous');
  const order = new Route('pass-order');
  const stream = new Route('pass-stream');
  followPhotos(new Route('pass-photo'));
  const waiting = [];
  let latest;

  on('order-sent', () => synchronous.show({ done: 0, working: 4, words: 'Asking…' }));
  on('order-placed', ({ order: { orderId }, sent, ms }) => {
    latest = orderId;
    waiting.push(sent);
    synchronous.show({ done: 4, words: `201 after ${inWords(ms)}` });
    order.show({ done: 0, working: 5, words: 'SUBMITTED, on its way' });
    if (may('metrics.read')) stream.show({ done: 0, working: 4, words: 'On its way' });
    else stream.show({ done: 0, working: 3, words: 'On its way to the figures, which restaurants see' });
  });
  on('order-refused', error => synchronous.show(refusal(error)));
  on('order-settled', ({ order: { orderId, status }, ms }) => {
    if (orderId === latest) order.show({ done: 5, words: `${status} after ${inWords(ms)}` });
  });
  on('figures-moved', orders => {
    const counted = waiting.splice(0, orders);
    if (counted.length > 0 && waiting.length === 0) {
      stream.show({ done: 4, words: `Counted within ${inWords(performance.now() - counted.at(-1))}` });
    }
  });
}

function refusal(error) {
  if (error instanceof Refused) return { done: 1, refused: true, words: `${error.status} after ${inWords(error.ms)}: nothing written` };
  if (error instanceof NotReady) return { done: 0, refused: true, words: '503: still starting' };
  return { done: 0, refused: true, words: 'No answer: safe to repeat' };
}

function followPhotos(photo) {
  let reached = { done: 0 };
  const steps = {
    asking: () => ({ done: 0, working: 1, words: 'Asking where to put it' }),
    uploading: () => ({ done: 1, working: 1, words: 'Uploading' }),
    uploaded: () => ({ done: 2, working: 2, words: 'AWAITING_UPLOAD, on its way' }),
    ready: ({ ms }) => ({ done: 4, working: 2, words: `READY after ${inWords(ms)}` }),
    'on-menu': ({ ms }) => ({ done: 6, words: `On the menu after ${inWords(ms)}` }),
    failed: () => ({ done: reached.done, refused: true, words: 'Refused' }),
  };
  on('photo-step', happened => {
    reached = steps[happened.step](happened);
    photo.show(reached);
  });
}
