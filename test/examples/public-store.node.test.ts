/** The page's side of docs/examples/public-page, against a server that may say anything, or nothing. */
import { type Brand, liveChatStatus, type Member } from 'livehours';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publicHours } from '../../docs/examples/public-page/public-hours.js';
import { publicStore } from '../../docs/examples/public-page/public-store.js';
import { DAY, HOUR } from '../support/arbitraries.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const URL = 'https://chat.example/hours';

const office = ['09:00-12:30', '13:30-18:00'];
const acme: Brand = {
  schedule: {
    timeZone: 'Europe/Paris',
    weekly: { monday: office, tuesday: office, friday: ['22:00-02:00'] },
    overrides: [{ date: '2026-01-13', hours: [], label: 'Stocktaking' }],
  },
};
const kim: Member = { presence: 'online' };

/** Monday, 10 in Paris. */
const MONDAY = Date.parse('2026-01-05T09:00Z');

/** An answer that is none. */
class Failure {
  readonly ok = false;
  constructor(readonly status: number) {}
}

let page: AbortController;
/** When the page has asked, and the signals that went with it. */
let asked: { at: number; signal: AbortSignal }[];
let answer: () => unknown;

beforeEach(() => {
  vi.useFakeTimers({ now: MONDAY });
  page = new AbortController();
  asked = [];
  answer = () => publicHours(acme, [kim], Date.now());
  vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
    asked.push({ at: Date.now(), signal });
    const aborted = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    const body = await Promise.race([answer(), aborted]);
    return body instanceof Failure ? body : { ok: true, json: async () => body };
  });
});

afterEach(() => {
  page.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A store that has had its first answer, and that somebody listens to. */
async function opened(options: { refreshMs?: number } = {}) {
  const store = publicStore(URL, { signal: page.signal, ...options });
  const seen: { at: number; live: boolean }[] = [];
  store.subscribe(({ live }) => seen.push({ at: Date.now(), live }));
  await vi.advanceTimersByTimeAsync(0);
  return { store, seen };
}

describe('a public page', () => {
  it('is closed until the server has answered', async () => {
    const { seen } = await opened();
    expect(seen).toEqual([
      { at: MONDAY, live: false },
      { at: MONDAY, live: true },
    ]);
  });

  it('switches on the second, without asking anybody', async () => {
    const { store, seen } = await opened({ refreshMs: Infinity });
    seen.length = 0;
    await vi.advanceTimersByTimeAsync(6 * HOUR);
    const at = (time: string) => Date.parse(`2026-01-05T${time}Z`);
    expect(seen).toEqual([
      { at: at('11:30'), live: false },
      { at: at('12:30'), live: true },
    ]);
    expect(store.getSnapshot().closesAt).toBe(at('17:00'));
    expect(asked.length).toBe(1);
  });

  it('asks every five minutes, and so learns that nobody is there', async () => {
    const { store } = await opened();
    answer = () => publicHours(acme, [{ presence: 'away' }], Date.now());
    await vi.advanceTimersByTimeAsync(5 * MINUTE - 1);
    expect(store.getSnapshot().live).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.getSnapshot().live).toBe(false);
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    expect(asked.map(({ at }) => (at - MONDAY) / MINUTE)).toEqual([0, 5, 10, 15, 20, 25]);
  });

  it('asks again before the hours run out, and is right for months', async () => {
    const { store } = await opened({ refreshMs: Infinity });
    for (let at = MONDAY; at < MONDAY + 60 * DAY; at += HOUR) {
      const { live, opensAt, closesAt, label } = liveChatStatus(acme, [kim], at);
      expect(store.getSnapshot()).toMatchObject({
        live,
        opensAt,
        closesAt,
        ...(label && { label }),
      });
      await vi.advanceTimersByTimeAsync(HOUR);
    }
    expect(asked.map(({ at }) => (at - MONDAY) / DAY)).toEqual([0, 7, 14, 21, 28, 35, 42, 49, 56]);
  });

  it('goes by what it knows while the server is away, until that has run out', async () => {
    const { store } = await opened();
    answer = () => new Failure(503);
    for (let at = MONDAY; at < MONDAY + 14 * DAY; at += HOUR) {
      expect(store.getSnapshot().live).toBe(liveChatStatus(acme, [kim], at).live);
      await vi.advanceTimersByTimeAsync(HOUR);
    }
    // It is Monday again, at 10: the page does not know whether the chat is on.
    expect(store.getSnapshot()).toMatchObject({ live: false, opensAt: null });
    answer = () => publicHours(acme, [kim], Date.now());
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(store.getSnapshot().live).toBe(true);
  });

  it('promises nothing beyond the hours that it knows, even if they had no end', async () => {
    answer = () => publicHours({}, [kim], MONDAY);
    const { store } = await opened();
    answer = () => Promise.reject(new TypeError('offline'));
    await vi.advanceTimersByTimeAsync(14 * DAY - 1);
    expect(store.getSnapshot().live).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.getSnapshot().live).toBe(false);
  });

  it('waits longer after each failure, five minutes at the most', async () => {
    answer = () => new Failure(500);
    await opened();
    await vi.advanceTimersByTimeAsync(HOUR);
    const waits = asked.slice(1).map(({ at }, index) => at - asked[index]!.at);
    for (const [index, wait] of waits.entries()) {
      const most = Math.min(2 ** index * SECOND, 5 * MINUTE);
      expect(wait).toBeGreaterThanOrEqual(most / 2);
      expect(wait).toBeLessThanOrEqual(most + 1);
    }
    expect(waits.length).toBeGreaterThan(15);
  });

  it.each<[string, () => unknown]>([
    ['no JSON', () => Promise.reject(new SyntaxError('unexpected token <'))],
    ['text', () => 'soon'],
    ['null', () => null],
    ['no hours', () => ({})],
    ['no list', () => ({ ...publicHours(acme, [kim], MONDAY), live: 7 })],
    ['an end before its start', () => ({ ...good(), live: [{ start: 2, end: 1 }] })],
    ['a start that is none', () => ({ ...good(), live: [{ start: 'now', end: 1 }] })],
    ['a schedule that makes no sense', () => ({ ...good(), brand: { schedule: { weekly: {} } } })],
    ['a mode that there is not', () => ({ ...good(), brand: { mode: 'lively' } })],
    ['no end of the window', () => ({ ...good(), until: null })],
    ['hours that have run out', () => ({ ...good(), until: MONDAY })],
  ])('takes an answer that makes no sense for none: %s', async (_, nonsense) => {
    const { store } = await opened();
    const before = store.getSnapshot();
    answer = nonsense;
    await vi.advanceTimersByTimeAsync(6 * MINUTE);
    expect(store.getSnapshot()).toBe(before);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.length).toBeLessThan(12);
    answer = good;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(store.getSnapshot().live).toBe(true);
  });

  it('does not hurry, however soon hours run out', async () => {
    answer = () => ({ ...good(), until: Date.now() + 1 });
    await opened({ refreshMs: 0 });
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(asked.length).toBeLessThanOrEqual(61);
  });

  it('ends with its signal: no timer, no request, and nobody is told of anything', async () => {
    const { seen } = await opened();
    page.abort();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(DAY);
    expect(vi.getTimerCount()).toBe(0);
    expect(asked.length).toBe(1);
    expect(seen.length).toBe(2);
  });

  it('ends in the middle of a request', async () => {
    answer = () => new Promise(() => {});
    await opened();
    expect(asked[0]?.signal.aborted).toBe(false);
    page.abort();
    expect(asked[0]?.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(DAY);
    expect(asked.length).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

function good() {
  return publicHours(acme, [kim], Date.now());
}
