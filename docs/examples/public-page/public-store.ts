import type { Brand } from 'livehours';
import { fromIntervals } from 'livehours';
import { type LiveChatStore, liveChatStore } from 'livehours/watch';
import type { PublicHours } from './public-hours.js';

export interface PublicStoreOptions {
  /** Stops everything: clears the timers and cancels a request in progress. */
  readonly signal: AbortSignal;
  /** How old mode and presence may get; five minutes by default. */
  readonly refreshMs?: number;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/**
 * A store fed by the server at a URL. It switches by itself and asks again in time. Before the first
 * answer, and once the last one has run out, the chat is closed.
 */
export function publicStore(url: string, options: PublicStoreOptions): LiveChatStore<object> {
  const store = liveChatStore<Brand, object>({ mode: 'deferred' }, [], {
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
      // Halfway at the latest, which leaves as much time again for retries.
      const restMs = (until - Date.now()) / 2;
      askAt = Date.now() + Math.max(SECOND_MS, Math.min(refreshMs, restMs));
    } catch {
      // Offline, the server is starting, or its answer is invalid: what was known still holds.
      askAt = Date.now() + retryMs(failures++);
    }
    await sleepUntil(Math.min(askAt, until), signal);
    // The known hours have run out, so close the chat.
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

/** One second, two, four, up to five minutes; with jitter, so that pages do not all retry at once. */
function retryMs(failures: number): number {
  const ms = Math.min(2 ** failures * SECOND_MS, 5 * MINUTE_MS);
  return ms * (0.5 + Math.random() / 2);
}

/** Sleeps a minute at a time, because timers may be suspended while a computer sleeps. */
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
