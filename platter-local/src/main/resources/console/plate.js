import { svg } from './dom.js';

const GLAZES = ['cobalt', 'tomato', 'herb', 'plum', 'saffron'];

/** An enamel plate for a dish without a photo, painted by the dish's own id: the same dish, the same plate. */
export function paintedPlate(dishId) {
  const pick = chooser(dishId);
  const [main, second] = shuffled(GLAZES, pick);
  const petals = 6 + 2 * pick(3);
  return svg('svg', { viewBox: '-60 -60 120 120', class: 'painted', 'aria-hidden': 'true', focusable: 'false' },
    around(petals * 3, 0, () => [dot(0, -49, 1.7, main)]),
    ring(43, main),
    around(petals, 0, () => [petal(10, 36, 5 + pick(2), main)]),
    around(petals, 0.5, () => [petal(16, 33, 2.6, second), dot(0, -38, 1.9, second)]),
    ring(11, second),
    around(petals, 0.5, () => [dot(0, -7.5, 1.3, main)]),
    dot(0, 0, 3.4, second));
}

const dot = (cx, cy, r, glaze) => svg('circle', { cx, cy, r, class: `glaze-${glaze}` });

const ring = (r, glaze) => svg('circle', { r, class: `ring glaze-${glaze}` });

/** A leaf pointing up from the centre, between two radii. */
function petal(from, to, width, glaze) {
  const middle = -(from + to) / 2;
  const d = `M0 ${-from}C${width} ${middle + 2} ${width} ${middle - 6} 0 ${-to}C${-width} ${middle - 6} ${-width} ${middle + 2} 0 ${-from}z`;
  return svg('path', { d, class: `glaze-${glaze}` });
}

const around = (count, offset, shapes) => Array.from({ length: count }, (_, step) =>
  svg('g', { transform: `rotate(${(360 / count) * (step + offset)})` }, shapes()));

function shuffled(items, pick) {
  const first = pick(items.length);
  const rest = items.filter((_, index) => index !== first);
  return [items[first], rest[pick(rest.length)]];
}

/** Small whole numbers that follow from the text alone (FNV-1a, then xorshift). */
function chooser(text) {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ character.codePointAt(0), 0x01000193);
  return below => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
