import { byId } from './dom.js';
import { on } from './happenings.js';

/** Says in the header whether Platter is starting, ready or gone, from how its services last answered. */
export function watchTheServices() {
  const states = new Map();
  on('service', ({ service, state }) => {
    if (states.get(service) === state) return;
    states.set(service, state);
    show(states);
  });
}

function show(states) {
  const inState = state => [...states.keys()].filter(service => states.get(service) === state);
  const starting = inState('starting');
  const gone = inState('unreachable').length > 0;
  const status = byId('status');
  status.dataset.state = gone ? 'unreachable' : starting.length > 0 ? 'starting' : 'ready';
  status.textContent = gone ? 'No answer' : starting.length > 0 ? `Starting: ${starting.join(', ')}` : 'Ready';
  const banner = byId('banner');
  banner.hidden = !gone;
  banner.textContent = gone ? `No answer from ${location.origin}. Is the process still running? Asking again every second.` : '';
}
