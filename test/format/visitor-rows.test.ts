import { always, fromIntervals, never, type ScheduleData, type Timeline, union } from 'livehours';
import { visitorRows } from 'livehours/format';
import { describe, expect, it } from 'vitest';
import { plain } from './plain.js';

const weekday = ['09:00-17:00'];
const week = {
  monday: weekday,
  tuesday: weekday,
  wednesday: weekday,
  thursday: weekday,
  friday: weekday,
};
const paris: ScheduleData = { timeZone: 'Europe/Paris', weekly: week };
const sydney: ScheduleData = { timeZone: 'Australia/Sydney', weekly: week };

/** The rows of a week, Monday first, as lines: the day of the month, then its ranges. */
function lines(timeline: Timeline | ScheduleData, timeZone: string, weekOf: string): string[] {
  const options = { locale: 'en-GB', timeZone, weekOf, firstDay: 'monday' } as const;
  return visitorRows(timeline, options).map(({ date, hours }) =>
    [
      date.slice(8),
      ...hours.map(({ text, overnight }) => plain(text) + (overnight ? '+' : '')),
    ].join(' '),
  );
}

describe("a week of the brand's hours in the visitor's zone", () => {
  it('is the same in the same zone', () => {
    expect(lines(paris, 'Europe/Berlin', '2026-01-08')).toEqual([
      '05 09:00–17:00',
      '06 09:00–17:00',
      '07 09:00–17:00',
      '08 09:00–17:00',
      '09 09:00–17:00',
      '10',
      '11',
    ]);
  });

  it('moves to another day', () => {
    expect(lines(sydney, 'America/Los_Angeles', '2026-01-08')).toEqual([
      '05 14:00–22:00',
      '06 14:00–22:00',
      '07 14:00–22:00',
      '08 14:00–22:00',
      '09',
      '10',
      '11 14:00–22:00',
    ]);
  });

  it('splits at midnight', () => {
    expect(lines(sydney, 'Europe/London', '2026-01-08')).toEqual([
      '05 00:00–06:00 22:00–00:00+',
      '06 00:00–06:00 22:00–00:00+',
      '07 00:00–06:00 22:00–00:00+',
      '08 00:00–06:00 22:00–00:00+',
      '09 00:00–06:00',
      '10',
      '11 22:00–00:00+',
    ]);
  });

  it("shifts within the week in which the visitor's clocks change", () => {
    // New York changes on 8 March, Paris on the 29th.
    expect(lines(paris, 'America/New_York', '2026-03-04')[4]).toBe('06 03:00–11:00');
    expect(lines(paris, 'America/New_York', '2026-03-09')[0]).toBe('09 04:00–12:00');
    expect(lines(paris, 'America/New_York', '2026-03-30')[0]).toBe('30 03:00–11:00');
  });

  it("shifts within the week in which the brand's clocks change", () => {
    const everyDay = { ...paris, weekly: { ...week, saturday: weekday, sunday: weekday } };
    expect(lines(everyDay, 'Asia/Kolkata', '2026-03-25').slice(5)).toEqual([
      '28 13:30–21:30',
      '29 12:30–20:30',
    ]);
  });

  it('is written in the offset of a visitor without a zone', () => {
    expect(lines(paris, '-03:30', '2026-01-08')[0]).toBe('05 04:30–12:30');
  });

  it('leaves out a date that the zone skipped', () => {
    expect(lines(always, 'Pacific/Apia', '2011-12-30').join(', ')).toBe(
      '26 00:00–00:00+, 27 00:00–00:00+, 28 00:00–00:00+, 29 00:00–00:00+, 31 00:00–00:00+, 01 00:00–00:00+',
    );
  });
});

describe('the week', () => {
  const dates = (locale: string, weekOf: string | Date | number, timeZone = 'UTC') =>
    visitorRows(never, { locale, timeZone, weekOf })
      .map(({ date }) => date.slice(5))
      .join(' ');

  it.each([
    ['en-GB', '2026-01-08', '01-05 01-06 01-07 01-08 01-09 01-10 01-11'],
    ['en-GB', '2026-01-05', '01-05 01-06 01-07 01-08 01-09 01-10 01-11'],
    ['en-GB', '2026-01-11', '01-05 01-06 01-07 01-08 01-09 01-10 01-11'],
    ['en-GB', '2026-01-12', '01-12 01-13 01-14 01-15 01-16 01-17 01-18'],
    ['en-US', '2026-01-11', '01-11 01-12 01-13 01-14 01-15 01-16 01-17'],
    ['en-US', '2026-01-10', '01-04 01-05 01-06 01-07 01-08 01-09 01-10'],
    ['ar-EG', '2026-01-10', '01-10 01-11 01-12 01-13 01-14 01-15 01-16'],
    ['en-GB', '1969-12-31', '12-29 12-30 12-31 01-01 01-02 01-03 01-04'],
  ])('of %s around %s is %s', (locale, weekOf, expected) => {
    expect(dates(locale, weekOf)).toBe(expected);
  });

  it("is that of the visitor's date", () => {
    const at = new Date('2026-01-11T23:00Z');
    expect(dates('en-GB', at, 'UTC').slice(0, 5)).toBe('01-05');
    expect(dates('en-GB', at, 'Europe/Paris').slice(0, 5)).toBe('01-12');
    expect(dates('en-GB', at.getTime(), 'Europe/Paris').slice(0, 5)).toBe('01-12');
  });
});

describe('timelines of every make', () => {
  it('have rows', () => {
    const [start, end] = [Date.parse('2026-01-05T22:00Z'), Date.parse('2026-01-06T03:00:20Z')];
    const sent = fromIntervals([{ start, end }]);
    expect(lines(sent, 'UTC', '2026-01-05').slice(0, 2)).toEqual([
      '05 22:00–00:00+',
      '06 00:00–03:00:20',
    ]);
    expect(lines(union(paris, sydney), 'UTC', '2026-01-05')[1]).toBe(
      '06 00:00–06:00 08:00–16:00 22:00–00:00+',
    );
  });

  it('have no labels in a zone that is not theirs', () => {
    const labelled = { ...paris, overrides: [{ date: '01-05', hours: [], label: 'Closed' }] };
    const rows = visitorRows(labelled, { locale: 'fr', timeZone: 'UTC', weekOf: '2026-01-05' });
    expect(rows.some((row) => 'label' in row)).toBe(false);
  });

  it('are open all day on dates of any length', () => {
    const rows = visitorRows(always, {
      locale: 'fr',
      timeZone: 'Europe/Paris',
      weekOf: '2026-10-25',
    });
    expect(rows.every(({ allDay }) => allDay)).toBe(true);
  });
});
