import { el } from '../dom.js';
import { inline } from './prose.js';

/** A channel between who sends to it and who receives from it. */
export function channelCard(api, channel) {
  const those = action => api.operations.filter(operation => operation.channel === channel && operation.action === action);
  const filledBy = api.operations.filter(({ fills }) => fills === channel);
  return el('li', { class: 'channel', id: channel.id },
    side('From', [...those('send').map(sender), ...filledBy.map(filler)]),
    middle(channel),
    side('To', those('receive').map(receiver)));
}

function middle({ kind, title, address, description, deadLetters }) {
  return el('div', { class: 'carrier', 'data-kind': kind },
    el('h3', {}, title),
    el('p', { class: 'address' }, address),
    el('p', {}, inline(description)),
    deadLetters && el('p', {}, `Dead letters, after ${deadLetters.maxReceiveCount} tries too: `, el('code', {}, deadLetters.deadLetterQueue.name)));
}

function side(words, parties) {
  return el('div', { class: 'side' },
    el('p', { class: 'role' }, words),
    parties.length > 0 ? el('ul', { 'aria-label': words }, parties) : el('p', { class: 'none' }, 'Nobody subscribes yet.'));
}

const sender = ({ by, messages }) => party(by.function ?? `S3 bucket ${bare(by.bucket)}`, by.service, messages);

const receiver = ({ by, messages, fills, prefix }) => fills
  ? party(link(fills), `SNS copies what begins with ${prefix}`, messages)
  : party(by.function, by.service, messages);

const filler = ({ channel, prefix, messages }) => party(link(channel), `SNS copies what begins with ${prefix}`, messages);

function party(name, beside, messages) {
  return el('li', {},
    el('p', {}, el('strong', {}, name), ' ', el('span', { class: 'beside' }, beside)),
    el('ul', { class: 'carried' }, messages.map(message => el('li', {}, el('a', { href: `#${message}` }, short(message))))));
}

const link = channel => el('a', { href: `#${channel.id}` }, channel.label);
const bare = bucket => bucket.replace('platter-{stage}-', '').replace('-{account}', '');

/** Without what every name begins with. */
export const short = message => message.replace(/^platter\./, '');
