import { el } from '../dom.js';

const CLOCK = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** A line of the list: who, what, when; the whole of it is a link to the mail. */
export const entry = mail => el('li', {},
  el('a', { href: `#${encodeURIComponent(mail.id)}`, 'data-id': mail.id },
    el('span', { class: 'to' }, mail.to.join(', ') || 'nobody in particular'),
    time(mail),
    el('span', { class: 'subject' }, mail.subject || 'Without a subject')));

/** Today's mails need no date. */
function time(mail) {
  const sentAt = new Date(mail.sentAt);
  const today = sentAt.toDateString() === new Date().toDateString();
  return el('time', { datetime: mail.sentAt }, (today ? CLOCK : DAY).format(sentAt));
}

export const fully = instant => DAY.format(new Date(instant));
