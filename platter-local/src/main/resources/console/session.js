import { tell } from './happenings.js';

// Signing in by authorization code and PKCE (RFC 7636). Nobody knows yet who will sign in, so everything is asked for; the
// issuer grants what is theirs. Tokens live as long as this tab.

const CLIENT = 'platter-console';
const HOME = `${location.origin}/`;
const SCOPES = ['openid', ...['orders.write', 'orders.read', 'orders.prepare', 'orders.deliver', 'carts', 'dishes.write',
  'photos.write', 'metrics.read', 'customers', 'activity.write', 'delivery-conditions.read'].map(scope => `platter/${scope}`)];

const kept = {
  read: key => JSON.parse(sessionStorage.getItem(key)),
  write: (key, value) => sessionStorage.setItem(key, JSON.stringify(value)),
  take: key => { const value = kept.read(key); sessionStorage.removeItem(key); return value; },
};

let session = kept.read('session');

const lasts = () => session !== null && session.until > Date.now();

/** Who is signed in, or undefined. */
export const user = () => (lasts() ? session.user : undefined);

/** Whether whoever is signed in has the scope platter/… */
export const may = scope => lasts() && session.scopes.includes(`platter/${scope}`);

/** The headers that say who asks. */
export const credentials = () => (lasts() ? { authorization: `Bearer ${session.accessToken}` } : {});

/** Leaves for the issuer's form, which sends the browser back here. */
export async function signIn() {
  const verifier = random();
  const state = random();
  kept.write('attempt', { verifier, state });
  const challenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  location.assign(`/oauth2/authorize?${new URLSearchParams({
    response_type: 'code', client_id: CLIENT, redirect_uri: HOME, scope: SCOPES.join(' '), state,
    code_challenge: challenge, code_challenge_method: 'S256',
  })}`);
}

/** Where the issuer has just sent the browser back: takes the tokens. An answer to a question that nobody asked is dropped. */
export async function comeBack() {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('state')) return;
  history.replaceState(null, '', location.pathname);
  const attempt = kept.take('attempt');
  if (attempt?.state !== answer.get('state') || !answer.has('code')) return;
  const response = await fetch('/oauth2/token', { method: 'POST', body: new URLSearchParams({
    grant_type: 'authorization_code', client_id: CLIENT, redirect_uri: HOME, code: answer.get('code'),
    code_verifier: attempt.verifier,
  }) });
  if (response.ok) begin(await response.json());
}

/** Leaves for the issuer, which forgets the user too. */
export function signOut() {
  const { idToken } = session;
  end();
  location.assign(`/connect/logout?${new URLSearchParams({
    id_token_hint: idToken, client_id: CLIENT, post_logout_redirect_uri: HOME,
  })}`);
}

/** The API does not take the token any longer: it has expired, or its issuer was started anew. */
export function end() {
  session = null;
  sessionStorage.removeItem('session');
  tell('session-changed');
}

function begin(tokens) {
  const claims = JSON.parse(atob(tokens.access_token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
  session = {
    user: claims.username, scopes: tokens.scope.split(' '), accessToken: tokens.access_token, idToken: tokens.id_token,
    until: Date.now() + tokens.expires_in * 1000,
  };
  kept.write('session', session);
}

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

const base64url = bytes =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
