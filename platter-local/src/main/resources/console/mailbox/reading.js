import { byId, el } from '../dom.js';
import { fully } from './entries.js';

/**
 * The mail that is open. Its HTML is shown in a frame without any permission: no script of it runs, no form is sent, and by the
 * policy put before it nothing is fetched.
 */
export class Reading {
  #mail;
  #kind = 'html';

  constructor() {
    byId('show-html').addEventListener('click', () => this.#as('html'));
    byId('show-text').addEventListener('click', () => this.#as('text'));
  }

  show(mail, { focus }) {
    if (this.#mail?.id !== mail.id) this.#fill(mail);
    byId('mail').hidden = false;
    if (focus) byId('mail').focus();
  }

  close() {
    this.#mail = undefined;
    byId('mail').hidden = true;
  }

  #fill(mail) {
    this.#mail = mail;
    byId('mail-subject').textContent = mail.subject || 'Without a subject';
    byId('mail-heads').replaceChildren(...[
      ['From', mail.from], ['To', mail.to.join(', ')], ['Cc', mail.cc.join(', ')], ['Bcc', mail.bcc.join(', ')],
      ['Sent', fully(mail.sentAt)],
    ].filter(([, value]) => value).map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))));
    byId('mail-html').srcdoc = mail.html == null ? '' : SEALED + mail.html;
    byId('mail-text').textContent = mail.text ?? '';
    byId('show-html').disabled = mail.html == null;
    byId('show-text').disabled = mail.text == null;
    this.#as(mail.html == null ? 'text' : mail.text == null ? 'html' : this.#kind, { remember: false });
  }

  #as(kind, { remember = true } = {}) {
    if (remember) this.#kind = kind;
    byId('mail-html').hidden = kind !== 'html';
    byId('mail-text').hidden = kind !== 'text';
    byId('show-html').setAttribute('aria-pressed', kind === 'html');
    byId('show-text').setAttribute('aria-pressed', kind === 'text');
  }
}

const SEALED = '<meta http-equiv="content-security-policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">';
