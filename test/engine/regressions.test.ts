import {
  nextChange,
  nextOpening,
  parseSchedule,
  previousChange,
  safeParseSchedule,
} from 'livehours';
import { describe, expect, it } from 'vitest';

/** Bugs that were, each held down by the case that showed it. */

describe('the parser', () => {
  it.each([
    '9:00-1700:00',
    '00:0009:00:00',
    '9:00:10-12:00',
    '24:00-24:00',
  ])('does not suggest for ever, nor nonsense, for %s', (text) => {
    const result = safeParseSchedule({ timeZone: 'UTC', weekly: { monday: [text] } });
    expect(result.ok).toBe(false);
    expect(result.ok || result.issues[0]?.message).not.toMatch(/did you mean "(00:00|09:00-10)/);
  });
});

describe('a text that is long', () => {
  it.each([' ', '-', '9:', ' - '])('of %j is refused at once', (text) => {
    const result = safeParseSchedule({
      timeZone: 'UTC',
      weekly: { monday: [text.repeat(500_000)] },
    });
    expect(result.ok || result.issues.map(({ code }) => code)).toEqual(['invalid-range']);
  });
});

describe('a search', () => {
  it('goes on in the week of a change, where yearly overrides are far away', () => {
    const schedule = parseSchedule({
      timeZone: 'UTC',
      weekly: { thursday: ['00:15-24:00'] },
      overrides: [{ date: '02-29', hours: [] }],
    });
    // After the closing of one Thursday comes the next Thursday, not the one after a 29 February.
    expect(nextOpening(schedule, Date.parse('1972-03-10T00:00Z'))).toBe(
      Date.parse('1972-03-16T00:15Z'),
    );
  });

  it('finds the boundary at the very beginning of a week', () => {
    const schedule = parseSchedule({ timeZone: 'UTC', weekly: { sunday: ['00:00-24:00'] } });
    expect(nextChange(schedule, Date.parse('2030-12-08T12:00Z'))).toBe(
      Date.parse('2030-12-09T00:00Z'),
    );
    expect(previousChange(schedule, Date.parse('2030-12-09T12:00Z'))).toBe(
      Date.parse('2030-12-09T00:00Z'),
    );
  });

  it('ends behind the last and before the first of the dated overrides', () => {
    const schedule = parseSchedule({
      timeZone: 'Pacific/Apia',
      weekly: {},
      overrides: [{ date: '2011-12-30', hours: ['00:00-24:00'] }],
    });
    expect(nextChange(schedule, Date.parse('2026-01-01T00:00Z'))).toBe(null);
    expect(previousChange(schedule, Date.parse('2000-01-01T00:00Z'))).toBe(null);
  });
});

describe('a schedule asked directly', () => {
  const schedule = parseSchedule({ timeZone: 'UTC', weekly: { wednesday: ['23:00-24:00'] } });

  it.each([
    ['a half before 1970', -0.5, true], // 1969-12-31, a Wednesday, 23:59:59.999
    ['a half after 1970 began', 0.5, false],
    ['a half before opening', Date.parse('1969-12-31T23:00Z') - 0.5, false],
    ['a half after opening', Date.parse('1969-12-31T23:00Z') + 0.5, true],
    ['a half before closing', Date.parse('1969-12-24T24:00Z') - 0.5, true],
  ])('floors an instant with a fraction: %s', (_, epochMs, expected) => {
    expect(schedule.isOpenAt(epochMs)).toBe(expected);
  });

  it.each([Number.NaN, Infinity, -Infinity, 1e17])('of %d is refused, by name', (epochMs) => {
    for (const ask of ['isOpenAt', 'nextChangeAfter', 'previousChangeUpTo'] as const) {
      expect(() => schedule[ask](epochMs)).toThrow(/^epochMs: expected an instant: .*, got /);
    }
  });
});
