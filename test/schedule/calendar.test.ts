import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import type { Overrides } from 'livehours';
import { describe, expect, it } from 'vitest';
import { Calendar } from '../../src/schedule/calendar.js';
import { weekdayOf } from '../../src/schedule/weekday.js';
import { runs } from '../support/runs.js';

type Dates = Pick<Overrides[number], 'date' | 'from' | 'to'>;

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const dayNumber = (date: Temporal.PlainDate) => EPOCH.until(date, { largestUnit: 'days' }).days;

/** Whether an override covers a date, as the format says it. */
function covers({ date, from = date, to = date }: Dates, on: Temporal.PlainDate): boolean {
  const bound = from ?? to;
  if (bound?.length === 5) {
    // Months and days compare as texts: in a common year 02-29 lies between 02-28 and 03-01.
    const monthDay = on.toString().slice(-5);
    if (from! <= to!) return from! <= monthDay && monthDay <= to!;
    return from! <= monthDay || monthDay <= to!;
  }
  const compare = (text: string) => Temporal.PlainDate.compare(on, Temporal.PlainDate.from(text));
  return (from === undefined || compare(from) >= 0) && (to === undefined || compare(to) <= 0);
}

function expectCovered(forms: readonly Dates[], first: Temporal.PlainDate, days: number): void {
  const overrides = forms.map((dates) => ({ ...dates, hours: [] }));
  const calendar = new Calendar({}, overrides);
  for (let i = 0; i < days; i++) {
    const on = first.add({ days: i });
    const expected = overrides.filter((override) => covers(override, on));
    expect(
      calendar.ruleOf(dayNumber(on)).overridesOn(weekdayOf(dayNumber(on))),
      on.toString(),
    ).toEqual(expected);
  }
}

const forms: Dates[] = [
  { date: '2024-02-29' },
  { date: '12-25' },
  { date: '02-28' },
  { date: '02-29' },
  { date: '03-01' },
  { date: '01-01' },
  { date: '12-31' },
  { from: '02-29', to: '02-29' },
  { from: '02-29', to: '03-02' },
  { from: '02-27', to: '02-29' },
  { from: '12-28', to: '02-29' },
  { from: '02-29', to: '02-27' },
  { from: '03-01', to: '02-29' },
  { from: '03-01', to: '02-28' },
  { from: '12-20', to: '01-06' },
  { from: '12-31', to: '01-01' },
  { from: '01-01', to: '12-31' },
  { from: '07-01', to: '08-31' },
  { from: '2023-12-30', to: '2024-03-01' },
  { from: '2024-02-29' },
  { to: '2024-02-29' },
  { from: '9999-12-31' },
  { to: '0000-01-01' },
];

describe('an override covers the dates that the format says', () => {
  it.each([
    2023, 2024, 2100, 2000, 0, -1, -4, -100, 9999, 10_000, 12_345, -9000,
  ])('each form on each day of %i, and around it', (year) => {
    expectCovered(
      forms,
      Temporal.PlainDate.from({ year, month: 1, day: 1 }).subtract({ days: 3 }),
      373,
    );
  });

  it.each(forms)('%j alone', (form) => {
    for (const year of [2023, 2024]) {
      expectCovered([form], Temporal.PlainDate.from({ year, month: 1, day: 1 }), 366);
    }
  });

  it('any forms, in any year', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const monthDay = fc.oneof(
      fc.constantFrom('02-28', '02-29', '03-01', '12-31', '01-01'),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map((parts) => parts.map(two).join('-')),
    );
    const year = fc.integer({ min: -2000, max: 12_000 });
    fc.assert(
      fc.property(
        year,
        fc.array(fc.tuple(monthDay, monthDay, fc.nat(5)), { maxLength: 6 }),
        (y, all) => {
          const full = String(Math.min(Math.max(y, 0), 9999)).padStart(4, '0');
          // In a common year a full 02-29 is no date.
          const dated = (text: string) => `${full}-${text === '02-29' ? '02-28' : text}`;
          const some = all.map(([a, b, kind]): Dates => {
            const [from, to] = a <= b ? [a, b] : [b, a];
            return [
              { date: a },
              { from: a, to: b },
              { date: dated(a) },
              { from: dated(from), to: dated(to) },
              { from: dated(a) },
              { to: dated(b) },
            ][kind]!;
          });
          expectCovered(some, Temporal.PlainDate.from({ year: y, month: 1, day: 1 }), 366);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

it('a calendar with a great many cuts forgets them, and answers the same', () => {
  const overrides = Array.from({ length: 12_000 }, (_, i) => ({
    from: new Date(Date.UTC(2000, 0, 1 + (i % 366))).toISOString().slice(5, 10),
    to: new Date(Date.UTC(2000, 0, 1 + ((i * 7) % 366))).toISOString().slice(5, 10),
    hours: [],
  }));
  const calendar = new Calendar({}, overrides);
  const day = dayNumber(Temporal.PlainDate.from('2026-06-15'));
  const first = calendar.ruleOf(day).overridesOn(weekdayOf(day));
  for (const years of [1, 2, 3]) calendar.ruleOf(day + years * 365).overridesOn(weekdayOf(day));
  expect(calendar.ruleOf(day).overridesOn(weekdayOf(day))).toEqual(first);
});
