import { call, NotReady, Refused } from './api.js';
import { announce, byId, el } from './dom.js';
import { on } from './happenings.js';
import { may, user } from './session.js';

const RETRY = 1_000;

/** Where the customer's mails go; who has not said so yet can, and gets a welcome. */
export class Account {
  #words = byId('account-words');
  #form = byId('account-form');
  #note = byId('account-note');

  constructor() {
    this.#form.addEventListener('submit', event => {
      event.preventDefault();
      this.#register(new FormData(this.#form));
    });
    on('session-changed', () => this.#look());
    this.#look();
  }

  async #look() {
    const visible = may('customers');
    byId('account').hidden = !visible;
    if (!visible) return;
    try {
      const { body } = await call('GET', '/customers/me');
      this.#show(body);
    } catch (error) {
      if (error instanceof Refused && error.status === 404) this.#ask();
      else if (error instanceof NotReady) setTimeout(() => this.#look(), RETRY);
      else byId('account').hidden = true;
    }
  }

  #ask() {
    this.#words.textContent = 'Register, and orders that are confirmed are told you by mail. No mail leaves this machine.';
    this.#form.elements.name.value ||= user();
    this.#form.elements.email.value ||= `${user()}@example.com`;
    this.#form.hidden = false;
  }

  #show({ email }) {
    this.#form.hidden = true;
    this.#words.replaceChildren('Confirmed orders are told to ', el('strong', {}, email), '. ',
      el('a', { href: '/mailbox' }, 'Open the mailbox'));
  }

  async #register(form) {
    const body = {
      name: form.get('name'), email: form.get('email'),
      preferences: { currency: 'EUR', units: 'METRIC', marketingConsent: false },
    };
    try {
      const { body: customer } = await call('PUT', '/customers/me', { body });
      this.#note.replaceChildren();
      this.#show(customer);
      announce(`Registered. Mails go to ${customer.email}.`);
    } catch (error) {
      this.#note.replaceChildren(el('p', {}, error.message), ...(error.errors ?? []).map(
        ({ pointer, detail }) => el('p', {}, el('code', {}, pointer), ` ${detail}`)));
    }
  }
}
