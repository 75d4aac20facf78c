import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import type { Overrides } from 'livehours';
import { describe, expect, it, vi } from 'vitest';
import { Calendar } from '../../src/schedule/calendar.js';
import { weekdayOf } from '../../src/schedule/weekday.js';
import { type Cover, coverNear } from '../support/arbitraries.js';
import { covers } from '../support/oracle.js';
import { runs } from '../support/runs.js';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const dayNumber = (date: Temporal.PlainDate) => EPOCH.until(date, { largestUnit: 'days' }).days;

function expectCovered(forms: readonly Cover[], first: Temporal.PlainDate, days: number): void {
  const overrides = forms.map((cover) => ({ ...cover, hours: [] }));
  const calendar = new Calendar({}, overrides);
  const written = (on: Temporal.PlainDate, covering: Overrides) => {
    const indexes = covering.map((override) =>
      overrides.indexOf(override as (typeof overrides)[0]),
    );
    return `${on}: ${indexes}`;
  };
  const dates = Array.from({ length: days }, (_, distance) => first.add({ days: distance }));
  expect(
    dates.map((on) => {
      const day = dayNumber(on);
      return written(on, calendar.ruleOf(day).overridesOn(weekdayOf(day)));
    }),
  ).toEqual(
    dates.map((on) =>
      written(
        on,
        overrides.filter((override) => covers(override, on)),
      ),
    ),
  );
}

const forms: Cover[] = [
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
  { date: '11-thursday#4' },
  { date: '11-thursday#4+1' },
  { date: '05-monday#-1' },
  { date: '02-sunday#5' },
  { date: '02-sunday#-5' },
  { date: '01-monday#1-7' },
  { date: '12-sunday#-1+10' },
  { date: '06-saturday>=20' },
  { date: '06-saturday>=30' },
  { date: '02-friday>=29' },
  { date: '12-monday>=31+99' },
  { date: '01-monday>=01-99' },
  { date: 'easter' },
  { date: 'easter-99' },
  { date: 'easter+39' },
  { date: '*-15' },
  { date: '*-31' },
  { date: '*-sunday#-1' },
  { date: '*-sunday#5' },
  { date: '*-sunday#-5-40' },
  { date: '*-monday>=30' },
  { date: '*-monday>=31+1' },
  { from: '12-20', to: 'easter+1' },
  { from: 'easter', to: '12-20' },
  { from: 'easter+1', to: 'easter+1' },
  { from: 'easter+1', to: 'easter' },
  { from: '11-thursday#4', to: '11-30' },
  { from: '11-thursday#4', to: '11-26' },
  { from: '02-friday#5', to: '02-friday#5+7' },
  { from: '02-29', to: '02-friday#5' },
  { from: '02-friday>=29', to: '02-29' },
  { from: '12-sunday#-1+99', to: '01-monday#1-99' },
  { from: '12-sunday#-1+99', to: '05-01' },
  { from: '06-01', to: '01-monday#1-7' },
  { date: '07-05', days: ['monday'] },
  { from: '07-01', to: '08-31', days: ['friday', 'tuesday'] },
  { from: '2023-12-30', to: '2024-03-01', days: ['sunday'] },
  { date: '2024-02-29', days: ['monday'] },
  { date: '2023-12-31', everyDays: 14 },
  { date: '2023-12-31', everyDays: 1 },
  { date: '2024-02-29', everyDays: 3660, days: ['sunday', 'monday'] },
  { from: '2023-12-30', to: '2024-01-02', everyDays: 8 },
  { from: '2023-12-30', to: '2024-01-02', everyDays: 4, until: '2024-06-01' },
  { from: '0000-01-01', to: '0000-01-02', everyDays: 5, until: '2024-01-07' },
  { date: '12-25', since: '2024-12-25' },
  { date: '12-25', until: '2023-12-24' },
  { date: '*-15', since: '2024-02-15', until: '2024-11-15' },
  { from: '12-20', to: '01-06', since: '2023-12-24', until: '2024-01-02' },
  { from: '12-20', to: 'easter+1', since: '2024-02-01' },
];

describe('an override covers the dates that the format says', () => {
  it.each([
    2022, 2023, 2024, 2100, 2000, 0, -1, -4, -100, 9999, 10_000, 12_345, -9000,
  ])('each form on each day of %i, and around it', (year) => {
    expectCovered(
      forms,
      Temporal.PlainDate.from({ year, month: 1, day: 1 }).subtract({ days: 3 }),
      373,
    );
  });

  it.each(forms)('%j alone', (form) => {
    expectCovered([form], Temporal.PlainDate.from('2023-12-01'), 430);
  });

  it('any forms, in the years around their dates', () => {
    const instant = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9990, 0, 1) });
    const many = instant.chain((at) =>
      fc.tuple(fc.constant(at), fc.array(coverNear(at), { minLength: 1, maxLength: 6 })),
    );
    fc.assert(
      fc.property(many, fc.integer({ min: -2, max: 3 }), ([at, some], distance) => {
        const year = new Date(at).getUTCFullYear() + distance;
        expectCovered(some, Temporal.PlainDate.from({ year, month: 1, day: 1 }), 366);
      }),
      { numRuns: runs(60) },
    );
  });

  it('any dates without a weekday, in any year', () => {
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
          const some = all.map(([a, b, kind]): Cover => {
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

it('a year is cut by the overrides that may reach into it, to the day', () => {
  const dates = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
  const calendar = new Calendar(
    {},
    dates.map((date) => ({ date, hours: [] })),
  );
  const asked = calendar.entries.map((entry) => vi.spyOn(entry, 'rangesIn'));
  for (const date of ['2026-01-01', '2026-12-31']) {
    const day = dayNumber(Temporal.PlainDate.from(date));
    expect(calendar.ruleOf(day).overridesOn(weekdayOf(day))).toMatchObject([{ date }]);
  }
  expect(asked.map(({ mock }) => mock.calls)).toEqual([[], [[2026]], [[2026]], []]);
});
