import fc from 'fast-check';
import { Temporal } from 'livehours/temporal';
import { describe, expect, it } from 'vitest';
import {
  daysLater,
  nextClockChange,
  offsetAt,
  offsetText,
  utcText,
} from '../../docs/playground/answer/offset.js';
import { runs } from '../support/runs.js';

const YEAR_MS = 366 * 86_400_000;

const zone = fc.constantFrom(
  ...['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Antarctica/Troll', 'UTC'],
  ...['Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns', 'Africa/Casablanca', '+05:30'],
);
const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) });

function zoned(epochMs: number, timeZone: string) {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
}

describe('the offset of a clock', () => {
  it('is Temporal’s', () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, epochMs) => {
        const { offsetNanoseconds } = zoned(epochMs, timeZone);
        expect(offsetAt(epochMs, timeZone)).toBe(offsetNanoseconds / 1e6);
      }),
      { numRuns: runs(200) },
    );
  });

  it('changes at a clock change, and not before it', () => {
    fc.assert(
      fc.property(zone, instant, (timeZone, from) => {
        const change = nextClockChange(from, from + YEAR_MS, timeZone) ?? from + YEAR_MS;
        const before = offsetAt(from - 1, timeZone);
        if (change < from + YEAR_MS) expect(offsetAt(change, timeZone)).not.toBe(before);
        for (let at = from - 1; at < change; at += 86_400_000) {
          expect(offsetAt(at, timeZone)).toBe(before);
        }
        expect(offsetAt(change - 1, timeZone)).toBe(before);
      }),
      { numRuns: runs(20) },
    );
  });

  it.each([
    ['Europe/Paris', '2026-01-01T00:00Z', '2026-03-29T01:00Z'],
    ['Europe/Paris', '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
    ['Europe/Paris', '2026-03-29T01:00:00.001Z', '2026-10-25T01:00Z'],
    ['Australia/Lord_Howe', '2026-01-01T00:00Z', '2026-04-04T15:00Z'],
    ['Pacific/Apia', '2011-12-01T00:00Z', '2011-12-30T10:00Z'],
    ['Africa/Cairo', '2010-08-01T00:00Z', '2010-08-10T21:00Z'],
    ['Africa/Cairo', '2010-08-11T00:00Z', '2010-09-09T22:00Z'],
    ['Asia/Kathmandu', '2026-01-01T00:00Z', undefined],
  ])('in %s, from %s on, changes at %s', (timeZone, from, change) => {
    const at = Date.parse(from);
    const expected = change === undefined ? undefined : Date.parse(change);
    expect(nextClockChange(at, at + YEAR_MS, timeZone)).toBe(expected);
  });

  it('ends its search before the end that is given', () => {
    const change = Date.parse('2026-03-29T01:00Z');
    expect(nextClockChange(change - 1000, change, 'Europe/Paris')).toBeUndefined();
    expect(nextClockChange(change - 1000, change + 1, 'Europe/Paris')).toBe(change);
    expect(nextClockChange(change, change, 'Europe/Paris')).toBeUndefined();
  });
});

it.each([
  [0, 'UTC'],
  [7_200_000, 'UTC+02:00'],
  [-12_600_000, 'UTC−03:30'],
  [-2_670_000, 'UTC−00:44:30'],
])('writes an offset of %i milliseconds as %s', (offsetMs, text) => {
  expect(utcText(offsetMs)).toBe(text);
});

describe('daysLater', () => {
  it.each([
    ['Europe/Paris', '2026-03-26T09:30Z', 7, '2026-04-02T08:30Z'],
    ['Europe/Paris', '2026-10-29T09:30Z', -7, '2026-10-22T08:30Z'],
    ['UTC', '2026-03-26T09:30Z', 1, '2026-03-27T09:30Z'],
  ])('keeps the time of day in %s from %s, %i days later', (timeZone, from, days, to) => {
    expect(daysLater(Date.parse(from), days, timeZone)).toBe(Date.parse(to));
  });
});

it.each([
  [3_600_000, '+1 h'],
  [-3_600_000, '−1 h'],
  [1_800_000, '+30 min'],
  [-1_200_000, '−20 min'],
  [5_400_000, '+1 h 30 min'],
  [86_400_000, '+24 h'],
])('writes %i milliseconds as %s', (offsetMs, text) => {
  expect(offsetText(offsetMs)).toBe(text);
});
