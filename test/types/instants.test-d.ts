import type { Temporal as Polyfill } from '@js-temporal/polyfill';
import {
  addOpenTime,
  always,
  coverageGaps,
  currentInterval,
  isOpen,
  liveChatStatus,
  memberStatus,
  nextChange,
  openDuration,
  openIntervals,
  previousOpening,
} from 'livehours';
import type { Temporal as Small } from 'temporal-polyfill';
import { describe, expectTypeOf, it } from 'vitest';

class Stamp extends Date {
  readonly source = 'log';
}

declare const polyfilled: Polyfill.Instant;
declare const polyfilledZoned: Polyfill.ZonedDateTime;
declare const small: Small.Instant;
declare const smallZoned: Small.ZonedDateTime;
declare const native: Temporal.Instant;
declare const nativeZoned: Temporal.ZonedDateTime;

describe('the kind of instant that goes in is the kind that comes out', () => {
  it('a literal number gives number', () => {
    expectTypeOf(nextChange(always, 5)).toEqualTypeOf<number | null>();
    expectTypeOf(nextChange(always, 5 as const)).toEqualTypeOf<number | null>();
    expectTypeOf(addOpenTime(always, 5, 1)).toEqualTypeOf<number | null>();
  });

  it('a Date gives Date, and so does a subclass', () => {
    expectTypeOf(nextChange(always, new Date())).toEqualTypeOf<Date | null>();
    expectTypeOf(previousOpening(always, new Stamp())).toEqualTypeOf<Date | null>();
  });

  it('an Instant or ZonedDateTime of any implementation gives its own', () => {
    expectTypeOf(nextChange(always, polyfilled)).toEqualTypeOf<Polyfill.Instant | null>();
    expectTypeOf(
      nextChange(always, polyfilledZoned),
    ).toEqualTypeOf<Polyfill.ZonedDateTime | null>();
    expectTypeOf(nextChange(always, small)).toEqualTypeOf<Small.Instant | null>();
    expectTypeOf(nextChange(always, smallZoned)).toEqualTypeOf<Small.ZonedDateTime | null>();
    expectTypeOf(nextChange(always, native)).toEqualTypeOf<Temporal.Instant | null>();
    expectTypeOf(nextChange(always, nativeZoned)).toEqualTypeOf<Temporal.ZonedDateTime | null>();
  });

  it('in intervals and in verdicts, too', () => {
    const interval = currentInterval(always, new Stamp());
    expectTypeOf(interval).toExtend<{ start: Date | null; end: Date | null } | null>();
    for (const { start, end } of openIntervals(always, polyfilled, 7)) {
      expectTypeOf(start).toEqualTypeOf<Polyfill.Instant>();
      expectTypeOf(end).toEqualTypeOf<Polyfill.Instant>();
    }
    for (const { start } of coverageGaps({}, [], 0, new Date())) {
      expectTypeOf(start).toEqualTypeOf<number>();
    }
    expectTypeOf(liveChatStatus({}, [], 0).validUntil).toEqualTypeOf<number | null>();
    expectTypeOf(liveChatStatus({}, [], new Stamp()).opensAt).toEqualTypeOf<Date | null>();
    expectTypeOf(memberStatus({}, {}, native).until).toEqualTypeOf<Temporal.Instant | null>();
  });

  it('or a number where it is a duration', () => {
    expectTypeOf(openDuration(always, new Date(), polyfilled)).toEqualTypeOf<number>();
    expectTypeOf(isOpen(always, smallZoned)).toEqualTypeOf<boolean>();
  });
});

describe('what is no instant does not compile', () => {
  it('texts, nothing, plain dates', () => {
    // @ts-expect-error a text is no instant
    isOpen(always, '2026-01-05T11:00Z');
    // @ts-expect-error nothing reads the clock for the caller
    isOpen(always);
    // @ts-expect-error null is no instant
    isOpen(always, null);
    // @ts-expect-error a bigint is none
    isOpen(always, 5n);
    // @ts-expect-error a plain date has no place in time
    isOpen(always, null as unknown as Polyfill.PlainDate);
  });
});
