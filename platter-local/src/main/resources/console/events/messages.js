import { el } from '../dom.js';
import { short } from './channels.js';
import { fieldTable } from './fields.js';
import { inline } from './prose.js';
import { waysOf } from './ways.js';

/** A message: what it says, the ways it takes, its fields, and messages as they were really sent. */
export function messageCard(api, message) {
  const { name, title, summary, description, headers, unsent, data, enveloped, examples } = message;
  const attribute = headers?.properties.type;
  return el('article', { class: 'message', id: name, 'aria-labelledby': `${name}-title`, 'data-unsent': Boolean(unsent) },
    el('h3', { id: `${name}-title` }, short(name), ' ', el('span', { class: 'beside' }, title)),
    el('p', { class: 'lead' }, sentence(summary), description && [' ', ...inline(description)]),
    unsent ? el('p', { class: 'unsent' }, unsent.description) : ways(api, name),
    fieldTable(api, data, enveloped ? `data of ${name}` : name),
    attribute && el('p', { class: 'attribute' }, 'Attribute ', el('code', {}, `type = ${attribute.const}`), '. ', inline(attribute.description)),
    examples.map(example));
}

function ways(api, name) {
  return el('ul', { class: 'ways', 'aria-label': 'The ways it takes' }, waysOf(api, name).map(hops => el('li', {},
    el('ol', { class: 'hops' }, hops.map(({ words, id }) => el('li', {}, id ? el('a', { href: `#${id}` }, words) : words))))));
}

function example({ name, payload }) {
  const words = `Example: ${name.replaceAll('-', ' ')}`;
  return el('details', {},
    el('summary', {}, words),
    el('pre', { tabindex: 0, role: 'group', 'aria-label': words }, el('code', {}, JSON.stringify(payload, null, 2))));
}

const sentence = words => `${words[0].toUpperCase()}${words.slice(1)}.`;
