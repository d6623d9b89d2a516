import { Refused } from './api.js';

export const pause = ms => new Promise(resume => setTimeout(resume, ms));

/**
 * Reads until the reading is settled and gives that one, or undefined once patience has run out. Pauses begin at `first`
 * ms, then `every`, growing to `longest`. A service that is not ready, or no answer, means: ask again.
 */
export async function follow(read, settled, options = {}) {
  const { first = 100, every = 300, longest = 3000, patience = 120_000 } = options;
  const end = performance.now() + patience;
  for (let wait = first; performance.now() < end; wait = Math.min(Math.max(every, wait * 1.15), longest)) {
    await pause(wait);
    try {
      const reading = await read();
      if (settled(reading)) return reading;
    } catch (refusal) {
      if (refusal instanceof Refused) throw refusal;
    }
  }
  return undefined;
}
