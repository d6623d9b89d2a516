import { tell } from './happenings.js';
import { credentials, end } from './session.js';

/** The API said no, in words: an RFC 9457 problem document, or the gateway's own {"message"}. */
export class Refused extends Error {
  constructor(status, problem) {
    const { title, detail, message, errors = [] } = problem;
    // Where errors say it place by place, the detail would only repeat the first of them.
    super((errors.length > 0 ? title : detail ?? title) ?? message ?? `It answered ${status}.`);
    this.status = status;
    this.errors = errors;
  }
}

/** The service behind the path has not started yet (503). */
export class NotReady extends Error {}

/** No answer came: it is not known whether the request had an effect. */
export class Unreachable extends Error {}

const SERVICES = {
  menu: 'order-function',
  restaurants: 'order-function',
  dishes: 'order-function',
  'delivery-conditions': 'order-function',
  customers: 'order-function',
  orders: 'order-function',
  photos: 'thumbnail-function',
  metrics: 'stream-metrics-function',
};

/** Calls the API and gives { status, body, ms }; throws one of the three above and nothing else. */
export async function call(method, path, { body, headers = {}, patience = 15_000 } = {}) {
  const service = SERVICES[path.split(/[/?]/)[1]];
  const began = performance.now();
  const answer = await exchange(method, path, body, headers, patience).catch(cause => {
    tell('service', { service, state: 'unreachable' });
    throw new Unreachable('No answer came from Platter.', { cause });
  });
  const ms = performance.now() - began;
  // A function's own 503 is a problem document: it is there, and something else is not.
  if (answer.status === 503 && !parsed(answer.text).type) {
    tell('service', { service, state: 'starting' });
    throw new NotReady(`${service} is still starting.`);
  }
  tell('service', { service, state: 'ready' });
  if (answer.status === 401) end();
  if (answer.status >= 400) throw Object.assign(new Refused(answer.status, parsed(answer.text)), { ms });
  return { status: answer.status, body: parsed(answer.text), ms };
}

async function exchange(method, path, body, headers, patience) {
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(path, {
    method,
    headers: { ...json, ...credentials(), ...headers },
    body: JSON.stringify(body),
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  });
  return { status: response.status, text: await response.text() };
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
