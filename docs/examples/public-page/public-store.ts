import { fromIntervals } from 'livehours';
import { type LiveChatStore, liveChatStore } from 'livehours/watch';
import type { PublicHours } from './public-hours.js';

export interface PublicStoreOptions {
  /** Ends it all: the timers, and a request under way. */
  readonly signal: AbortSignal;
  /** How old the word on mode and presence may be; five minutes. */
  readonly refreshMs?: number;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/**
 * A store of what the server at a URL tells. It switches by itself, and asks again in time; until the
 * first answer, and when the last one has run out, it says that the chat is closed.
 */
export function publicStore(url: string, options: PublicStoreOptions): LiveChatStore<object> {
  const store = liveChatStore<object>({ mode: 'deferred' }, [], {
    signal: options.signal,
  });
  void keepFresh(store, url, options);
  return store;
}

async function keepFresh(
  store: LiveChatStore<object>,
  url: string,
  { signal, refreshMs = 5 * MINUTE_MS }: PublicStoreOptions,
): Promise<void> {
  let until = -Infinity;
  let failures = 0;
  while (!signal.aborted) {
    let askAt: number;
    try {
      const hours = await ask(url, signal);
      store.update({
        brand: hours.brand,
        members: [{ schedule: fromIntervals(hours.live) }],
      });
      ({ until } = hours);
      failures = 0;
      // Halfway at the latest: then there is as much time again for attempts that fail.
      const restMs = (until - Date.now()) / 2;
      askAt = Date.now() + Math.max(SECOND_MS, Math.min(refreshMs, restMs));
    } catch {
      // Offline, or a server that is starting, or an answer that makes no sense: what was known
      // still holds.
      askAt = Date.now() + retryMs(failures++);
    }
    await sleepUntil(Math.min(askAt, until), signal);
    // Hours that have run out promise nothing.
    if (!signal.aborted && Date.now() >= until) store.update({ mode: 'deferred' });
    await sleepUntil(askAt, signal);
  }
}

async function ask(url: string, signal: AbortSignal): Promise<PublicHours> {
  const timeout = AbortSignal.timeout(10 * SECOND_MS);
  const response = await fetch(url, {
    signal: AbortSignal.any([signal, timeout]),
  });
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  const hours: PublicHours = await response.json();
  if (!(hours.until > Date.now())) throw new RangeError(`${url}: ran out at ${hours.until}`);
  return hours;
}

/** A second, two, four, up to five minutes; give or take, lest all pages come back at once. */
function retryMs(failures: number): number {
  const ms = Math.min(2 ** failures * SECOND_MS, 5 * MINUTE_MS);
  return ms * (0.5 + Math.random() / 2);
}

/** In naps of a minute: a timer may stand still while a computer sleeps. */
async function sleepUntil(epochMs: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && Date.now() < epochMs) {
    await sleep(Math.min(epochMs - Date.now(), MINUTE_MS), signal);
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(wake, ms);
    signal.addEventListener('abort', wake);
    function wake() {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    }
  });
}
