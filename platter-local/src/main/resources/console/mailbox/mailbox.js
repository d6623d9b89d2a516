import { announce, byId } from '../dom.js';
import { pause } from '../following.js';
import { entry } from './entries.js';
import { Reading } from './reading.js';

const EVERY_MS = 1000;

/** Lists the mails, newest first, and goes on listing what comes; a chosen one stays chosen. */
class Mailbox {
  #mails = [];
  #reading = new Reading();

  constructor() {
    addEventListener('hashchange', () => this.#open({ focus: true }));
  }

  async watch() {
    for (;;) {
      await this.#look();
      await pause(EVERY_MS);
    }
  }

  async #look() {
    try {
      const response = await fetch('/mailbox/mails');
      if (!response.ok) throw new Error(response.status === 503 ? 'still starting' : `status ${response.status}`);
      this.#show((await response.json()).mails);
      this.#complain('');
    } catch (fault) {
      this.#complain(`The mails could not be read: ${fault.message}. Asking again every second.`);
    }
  }

  #show(mails) {
    const list = byId('mails');
    const first = list.hasAttribute('aria-busy');
    list.removeAttribute('aria-busy');
    byId('no-mails').hidden = mails.length > 0;
    byId('count').textContent = mails.length === 0 ? '' : mails.length === 1 ? '1 mail' : `${mails.length} mails`;
    const known = new Set(this.#mails.map(mail => mail.id));
    const come = mails.filter(mail => !known.has(mail.id));
    this.#mails = mails;
    if (come.length === 0 && list.children.length === mails.length) return;
    list.prepend(...come.map(entry));
    while (list.children.length > mails.length) list.lastElementChild.remove();
    if (!first) announce(come.length === 1 ? `New mail: ${come[0].subject}` : `${come.length} new mails`);
    this.#open({ focus: false });
  }

  /** The mail that the address names; without one, none is open. */
  #open({ focus }) {
    const id = decodeURIComponent(location.hash.slice(1));
    const mail = this.#mails.find(each => each.id === id);
    for (const link of byId('mails').querySelectorAll('a')) {
      if (link.dataset.id === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (mail) this.#reading.show(mail, { focus });
    else this.#reading.close();
  }

  #complain(words) {
    const banner = byId('banner');
    if (banner.textContent === words) return;
    banner.hidden = words === '';
    banner.textContent = words;
  }
}

new Mailbox().watch();
