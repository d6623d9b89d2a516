import { byId, el } from './dom.js';
import { on } from './happenings.js';
import { may, signIn, signOut, user } from './session.js';

/** Says in the header who is signed in, and on the body what they may, for the styles. */
export function showWhoIsSignedIn() {
  on('session-changed', show);
  show();
}

function show() {
  const name = user();
  byId('who').replaceChildren(...(name === undefined
    ? [el('button', { type: 'button', class: 'link', onclick: signIn }, 'Sign in')]
    : [el('strong', {}, name), el('button', { type: 'button', class: 'link', onclick: signOut }, 'Sign out')]));
  document.body.dataset.may = [may('orders.write') && 'order', may('photos.write') && 'photograph', may('metrics.read') && 'count']
    .filter(Boolean).join(' ');
}

/** What to say in place of what only another user may: an offer to sign in as that one. */
export function offerTo(whom, words) {
  const begin = user() === undefined ? signIn : signOut;
  const label = user() === undefined ? `Sign in as ${whom}` : `Sign out, then in as ${whom}`;
  return [`${words} `, el('button', { type: 'button', class: 'link', onclick: begin }, label)];
}
