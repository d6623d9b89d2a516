import { el } from '../dom.js';
import { inline } from './prose.js';

/** The fields of an object's schema, those of inner objects among them by their path. */
export function fieldTable(api, schema, caption) {
  return el('table', { class: 'fields' },
    el('caption', { class: 'unseen' }, `Fields of ${caption}`),
    el('thead', {}, el('tr', {}, ['Field', 'Type', 'Rule'].map(words => el('th', { scope: 'col' }, words)))),
    el('tbody', {}, fields(api, schema).map(row)));
}

function row({ path, optional, type, rules, description }) {
  return el('tr', {},
    el('th', { scope: 'row' }, breakable(path), optional && el('span', { class: 'optional' }, 'optional')),
    el('td', {}, type),
    el('td', {}, rules.map((rule, index) => [index > 0 && ', ', rule]).flat(2), rules.length > 0 && description && '. ',
      description && inline(description)));
}

/** Long paths may break after a dot. */
const breakable = path => path.split(/(?<=\.)/).flatMap((part, index) => index > 0 ? [el('wbr'), part] : [part]);

function fields(api, node, prefix = '') {
  const schema = api.follow(node);
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const value = api.follow(property);
    const path = prefix + name;
    const optional = !schema.required?.includes(name);
    return [{ path, optional, type: typeOf(value), rules: rulesOf(value), description: value.description }, ...inner(api, value, path)];
  });
}

function inner(api, value, path) {
  if (value.items) {
    const item = api.follow(value.items);
    return item.properties ? fields(api, item, `${path}[].`) : [];
  }
  return fields(api, value, `${path}.`);
}

const FORMATS = { 'date-time': 'time, UTC', uri: 'URI', 'uri-reference': 'URI reference' };

function typeOf({ type, format, enum: values }) {
  if (values) return 'one of';
  const known = [type].flat().filter(name => name && name !== 'null');
  return FORMATS[format] ?? ({ array: 'list', string: 'text', integer: 'whole number' }[known[0]] ?? known[0] ?? 'any');
}

/** A time's pattern says no more than its format and UTC. */
function rulesOf({ format, const: constant, enum: values, pattern, minimum, maximum, minItems, maxItems, minLength }) {
  return [
    constant !== undefined && el('code', {}, constant),
    values?.flatMap((value, index) => [index > 0 && ' ', el('code', {}, value)]),
    range(minimum, maximum),
    range(minItems, maxItems, minItems === 1 && maxItems === undefined ? ' entry' : ' entries'),
    minLength > 0 && 'not empty',
    pattern === '\\S' ? 'not blank' : format !== 'date-time' && pattern && el('code', {}, pattern),
  ].filter(Boolean);
}

function range(least, most, of = '') {
  if (least === undefined && most === undefined) return undefined;
  if (most === undefined) return `at least ${least}${of}`;
  return least === undefined ? `at most ${most}${of}` : `${least} to ${most}${of}`;
}
