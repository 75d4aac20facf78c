import {
  intersection,
  never,
  nextChange,
  nextOpening,
  type Overrides,
  openDuration,
  openIntervals,
  parseSchedule,
  previousChange,
  previousOpening,
  widgetHours,
} from 'livehours';
import { describe, expect, it } from 'vitest';

const at = (iso: string) => Date.parse(iso);
const HOUR = 3_600_000;

/**
 * Open on Easter Sunday if that is 22 March, as early as it can be: after 1818-03-22 that is in 2285.
 * (Both are in every list of Easter dates.)
 */
const earlyEaster: Overrides = [
  { date: 'easter', hours: ['09:00-10:00'] },
  { from: '03-23', to: '04-30', hours: [] },
];
const [before, after] = [at('1818-03-22T09:00Z'), at('2285-03-22T09:00Z')];
const opens = (...more: Overrides) =>
  parseSchedule({ timeZone: 'UTC', weekly: {}, overrides: [...earlyEaster, ...more] });

describe('a schedule that has easter is searched for 100 years', () => {
  it('beyond `at`', () => {
    expect(nextOpening(opens(), at('2186-01-01T00:00Z'))).toBe(after);
    expect(nextOpening(opens(), at('2184-01-01T00:00Z'))).toBe(null);
    expect(nextChange(opens(), at('2026-01-01T00:00Z'))).toBe(null);
    expect(previousOpening(opens(), at('1917-01-01T00:00Z'))).toBe(before);
    expect(previousOpening(opens(), at('1919-01-01T00:00Z'))).toBe(null);
    expect(previousChange(opens(), at('2026-01-01T00:00Z'))).toBe(null);
  });

  it('from each `at` anew, whatever was asked before', () => {
    const schedule = opens();
    expect(nextOpening(schedule, at('2026-01-01T00:00Z'))).toBe(null);
    expect(nextOpening(schedule, at('2100-01-01T00:00Z'))).toBe(null);
    expect(nextOpening(schedule, at('2200-01-01T00:00Z'))).toBe(after);
    expect(nextOpening(schedule, at('2026-01-01T00:00Z'))).toBe(null);
    expect(previousOpening(schedule, at('2285-03-22T09:30Z'))).toBe(after);
    expect(previousOpening(schedule, at('2285-03-22T08:30Z'))).toBe(null);
    expect(previousOpening(schedule, at('1900-01-01T00:00Z'))).toBe(before);
  });

  it.each<[name: string, edge: Overrides[number]]>([
    ['a date', { date: '2186-01-01', remove: ['09:00-10:00'] }],
    ['the first date of a rotation', { date: '2186-01-01', everyDays: 3660, remove: [] }],
    ['since', { date: '12-25', since: '2186-01-01', remove: ['09:00-10:00'] }],
    ['until', { date: '12-25', until: '2186-01-01', remove: ['09:00-10:00'] }],
  ])('beyond its furthest dated edge, if that is further: %s', (_name, edge) => {
    expect(nextOpening(opens(edge), at('2026-01-01T00:00Z'))).toBe(after);
    expect(nextOpening(opens(edge), at('1500-01-01T00:00Z'))).toBe(at('1503-03-22T09:00Z'));
    // In the other direction it is no help.
    expect(previousOpening(opens(edge), at('2026-01-01T00:00Z'))).toBe(null);
  });

  it('beyond its first dated edge, back', () => {
    const edge = { date: '12-25', until: '1917-01-01', remove: ['09:00-10:00'] };
    expect(previousOpening(opens(edge), at('2026-01-01T00:00Z'))).toBe(before);
    expect(previousOpening(opens(edge), at('2026-01-01T00:00Z'))).toBe(before);
    expect(nextOpening(opens(edge), at('2026-01-01T00:00Z'))).toBe(null);
  });
});

describe('a schedule that has everyDays is searched for 100 years', () => {
  /** Open on the first turn of a rotation alone: every later one is closed. */
  const rare: Overrides = [
    { date: '2026-01-05', everyDays: 3660, hours: ['09:00-10:00'] },
    { from: '2026-01-06', hours: [] },
  ];

  it('its `null` is no proof of never, and no exception', () => {
    const schedule = parseSchedule({ timeZone: 'UTC', weekly: {}, overrides: rare });
    expect(nextOpening(schedule, at('2026-01-01T00:00Z'))).toBe(at('2026-01-05T09:00Z'));
    expect(nextOpening(schedule, at('2026-01-05T09:00Z'))).toBe(null);
    expect(previousOpening(schedule, at('9999-01-01T00:00Z'))).toBe(at('2026-01-05T09:00Z'));
  });

  it('and found if it comes in time', () => {
    // 3,660 days are 522 weeks and 6 days: the next turn on a Monday is the seventh, 25,620 days on.
    const schedule = parseSchedule({
      timeZone: 'UTC',
      weekly: {},
      overrides: [
        { date: '2026-01-05', everyDays: 3660, days: ['monday'], hours: ['09:00-10:00'] },
      ],
    });
    expect(nextOpening(schedule, at('2026-01-06T00:00Z'))).toBe(
      at('2026-01-05T09:00Z') + 25_620 * 24 * HOUR,
    );
    expect(previousOpening(schedule, at('2096-01-01T00:00Z'))).toBe(at('2026-01-05T09:00Z'));
    expect(previousOpening(schedule, at('2026-01-05T08:00Z'))).toBe(null);
  });
});

describe('questions with a window are exact, however long nothing changes', () => {
  // 22 March is Easter in 1761, 1818 and 2285.
  const window = [at('1700-01-01T00:00Z'), at('2300-01-01T00:00Z')] as const;
  const intervals = ['1761', '1818', '2285'].map((year) => ({
    start: at(`${year}-03-22T09:00Z`),
    end: at(`${year}-03-22T10:00Z`),
  }));

  it('of a schedule', () => {
    expect(openDuration(opens(), ...window)).toBe(3 * HOUR);
    expect([...openIntervals(opens(), ...window)]).toEqual(intervals);
  });

  it('of a combination', () => {
    const both = intersection(opens(), opens());
    expect(openDuration(both, ...window)).toBe(3 * HOUR);
    expect([...openIntervals(both, ...window)]).toEqual(intervals);
  });

  it('of overrides over a timeline that is no schedule', () => {
    const hours = widgetHours({ schedule: never, overrides: earlyEaster });
    expect([...openIntervals(hours, ...window)]).toEqual(intervals);
  });
});
