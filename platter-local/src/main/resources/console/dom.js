const SVG = 'http://www.w3.org/2000/svg';

/** Builds an element. Text goes in as text nodes only, so what the API says can never become markup. */
export const el = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

export const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** An `on…` attribute is a listener; `true` is an empty attribute; `false`, null and undefined leave it out. */
function fill(node, attributes = {}, children = []) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter(child => child != null && child !== false));
  return node;
}

export const byId = id => document.getElementById(id);

/** Says something once to a screen reader, beside what the page shows. */
export function announce(words) {
  byId('announcer').textContent = words;
}
