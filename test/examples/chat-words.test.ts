/** The words that the widgets share, as they change with the hours and between them. */
import fc from 'fast-check';
import { liveChatStore } from 'livehours/watch';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ChatWords, chatWords } from '../../docs/examples/widgets/chat-words.js';
import { HOUR } from '../support/arbitraries.js';
import { runs } from '../support/runs.js';

const office = ['09:00-12:30', '13:30-18:00'];
const acme = {
  schedule: {
    timeZone: 'Asia/Kathmandu',
    weekly: { monday: office, tuesday: office, friday: ['22:00-02:00'] },
    overrides: [{ date: '2026-01-06', hours: [], label: 'Holiday' }],
  },
};

/** A quarter to one on a Monday in Kathmandu: a quarter of an hour after closing. */
const MONDAY = Date.parse('2026-01-05T07:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: MONDAY });
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('tells of other words, of nothing else, and not a minute late', () => {
  const told: string[] = [];
  const unsubscribe = chatWords(liveChatStore(acme, [{}])).subscribe(({ state, time }) => {
    told.push(`${(Date.now() - MONDAY) / 60_000}: ${state}. ${time}`);
  });
  vi.advanceTimersByTime(46 * 60_000);
  expect(told).toEqual([
    ...Array.from({ length: 45 }, (_, gone) => {
      const minutes = 45 - gone;
      return `${gone}: The chat is closed. Back in ${minutes} minute${minutes === 1 ? '' : 's'}`;
    }),
    expect.stringMatching(/^45: The chat is open\. Closes today at /),
  ]);
  unsubscribe();
});

it('has always told the words of the moment', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 * HOUR }), { maxLength: 4 }), (waits) => {
      vi.setSystemTime(MONDAY);
      const store = liveChatStore(acme, [{}]);
      const words = chatWords(store);
      let told: ChatWords | undefined;
      const unsubscribe = words.subscribe((changed) => {
        expect(changed).not.toEqual(told);
        told = changed;
      });
      for (const wait of waits) {
        vi.advanceTimersByTime(wait);
        expect(told).toEqual(chatWords(store).getSnapshot());
        expect(words.getSnapshot()).toBe(words.getSnapshot());
        expect(words.getSnapshot()).toBe(told);
      }
      unsubscribe();
      expect(vi.getTimerCount()).toBe(0);
    }),
    { numRuns: runs(8) },
  );
});

it('does not hurry while a status is out of date, as after a sleep', () => {
  const status = liveChatStore(acme, [{}]).getSnapshot();
  vi.setSystemTime(MONDAY + 2 * HOUR);
  const subscribe = vi.fn((listener: () => void) => {
    listener();
    return () => {};
  });
  const getSnapshot = vi.fn(() => status);
  const unsubscribe = chatWords({ getSnapshot, subscribe }).subscribe(() => {});
  const before = getSnapshot.mock.calls.length;
  vi.advanceTimersByTime(10 * 60_000);
  expect(getSnapshot.mock.calls.length - before).toBeLessThanOrEqual(2 * 10);
  unsubscribe();
});

it.each([
  [['fr-CH', 'de'], 'fr-CH', 'Le chat est fermé'],
  [['ja', 'de-AT'], 'de-AT', 'Der Chat ist geschlossen'],
  [['ja'], 'en', 'The chat is closed'],
  [['constructor'], 'en', 'The chat is closed'],
  [[], 'en', 'The chat is closed'],
])('speaks the first language of %j that it knows', (languages, lang, state) => {
  vi.stubGlobal('navigator', { languages });
  expect(chatWords(liveChatStore(acme, [{}])).getSnapshot()).toMatchObject({ lang, state });
});

it('says no time where there is none', () => {
  expect(chatWords(liveChatStore({}, [{}])).getSnapshot()).toMatchObject({ live: true, time: '' });
  expect(chatWords(liveChatStore({}, [])).getSnapshot()).toMatchObject({ live: false, time: '' });
});
