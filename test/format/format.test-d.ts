import { Temporal } from '@js-temporal/polyfill';
import { always, parseSchedule } from 'livehours';
import { dateRows, visitorRows, type When, weeklyRows, when } from 'livehours/format';
import { expectTypeOf, it } from 'vitest';

const schedule = parseSchedule({ timeZone: 'UTC', weekly: {} });
const week = { locale: 'fr', timeZone: 'UTC' };

it('gives instants of the kind that goes in', () => {
  const dates = dateRows(schedule, { locale: 'fr', from: new Date(0), days: 1 });
  expectTypeOf(dates[0]!.hours[0]!.interval.start).toEqualTypeOf<Date>();
  const numbers = visitorRows(always, { ...week, weekOf: 0 });
  expectTypeOf(numbers[0]!.hours[0]!.interval.start).toEqualTypeOf<number>();
  const texts = visitorRows(always, { ...week, weekOf: '2026-01-05' });
  expectTypeOf(texts[0]!.hours[0]!.interval.end).toEqualTypeOf<number>();
  const zoned = visitorRows(always, { ...week, weekOf: Temporal.Now.zonedDateTimeISO('UTC') });
  expectTypeOf(zoned[0]!.hours[0]!.interval.end).toEqualTypeOf<Temporal.ZonedDateTime>();
});

it('tells the kinds of when apart', () => {
  const said: When = when(0, { relativeTo: new Date(0), ...week });
  if (said.kind === 'minutes') expectTypeOf(said.minutes).toEqualTypeOf<number>();
  else expectTypeOf(said.day).toEqualTypeOf<string>();
  // @ts-expect-error: minutes have no date
  said.date;
});

it('asks for a locale, a zone, and whatever else it would have to guess', () => {
  // @ts-expect-error: no locale
  weeklyRows(schedule, {});
  // @ts-expect-error: no zone
  visitorRows(always, { locale: 'fr', weekOf: 0 });
  // @ts-expect-error: no instant to which it is relative
  when(0, week);
  // @ts-expect-error: a timeline has no weekly hours
  weeklyRows(always, { locale: 'fr' });
  // @ts-expect-error: no such day
  weeklyRows(schedule, { locale: 'fr', firstDay: 'Monday' });
});
