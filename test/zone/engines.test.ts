import fc from 'fast-check';
import { isOpen, isWidgetOpen, nextChange, safeParseSchedule } from 'livehours';
import { visitorRows, weeklyRows, weeklyText, when } from 'livehours/format';
import { liveChatStore } from 'livehours/watch';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offsetOfClock, offsetReader } from '../../src/zone/runtime-offset.js';
import { intlsWithoutLongOffset, withParts } from '../support/engines.js';
import { patience, runs } from '../support/runs.js';
import { allZones } from '../support/zones.js';

const HOUR = 3_600_000;
const MAX = 8.64e15;
const named = allZones.filter((zone) => !/^[+-]/.test(zone));

// An engine that has Temporal need not ask Intl.
beforeEach(() => void vi.stubGlobal('Temporal', undefined));
afterEach(() => void vi.unstubAllGlobals());

/** Asks for an offset in an engine with another `Intl`. */
function offsetsIn(intl: typeof Intl, timeZone: string, instants: readonly number[]): number[] {
  vi.stubGlobal('Intl', intl);
  try {
    const offsetAt = offsetReader(timeZone);
    return instants.map((at) => offsetAt(at));
  } finally {
    vi.stubGlobal('Intl', own);
  }
}

const own = Intl;

describe.each(Object.entries(intlsWithoutLongOffset))('where an engine %s', (_, intl) => {
  it('every zone has the offsets that longOffset gives', patience, () => {
    const instants = [-MAX, Date.UTC(-100, 1, 29), Date.UTC(1500, 0), Date.UTC(1800, 0), 0, MAX];
    const years = { min: Date.UTC(1840, 0), max: Date.UTC(2060, 0) };
    const samples = fc.sample(fc.integer(years), runs(50));
    instants.push(...samples);
    for (const zone of named) {
      expect(offsetsIn(intl, zone, instants), zone).toEqual(offsetsIn(own, zone, instants));
    }
  });

  it.each([
    ['Europe/Paris', '2026-03-29T01:00Z'],
    ['Europe/London', '2026-10-25T01:00Z'],
    ['America/New_York', '2026-11-01T06:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
    ['Pacific/Apia', '2011-12-30T10:00Z'],
    ['Africa/Monrovia', '1972-01-07T00:44:30Z'],
    ['Asia/Manila', '1844-12-31T15:56:08Z'],
  ])('%s is set at %s to the millisecond', (zone, at) => {
    const instant = Date.parse(at);
    const instants = [instant - HOUR, instant - 1, instant, instant + 1, instant + HOUR];
    expect(offsetsIn(intl, zone, instants)).toEqual(offsetsIn(own, zone, instants));
  });

  it('an unknown zone is unknown', () => {
    expect(() => offsetsIn(intl, 'nowhere', [])).toThrow(RangeError);
  });
});

describe('a clock that reads', () => {
  it.each([
    ['Thu 12:00:00 AM', 0],
    ['Thu 12:00:00\u202fAM', 0],
    ['Thu 1:02:03 AM', HOUR + 123_000],
    ['Thu 12:00:00 PM', 12 * HOUR],
    ['Thu, 11:59:59 PM', 24 * HOUR - 1000],
    ['Thu 00:00:00', 0],
    ['Thu 24:00:00', 0],
    ['Thu 24:00:01', 1000],
    ['Thu 13:00:00', 13 * HOUR],
    ['Fri 14:00:00', 38 * HOUR],
    ['Wed 08:01:02', -16 * HOUR + 62_000],
  ])('%s as UTC reads Thursday 00:00 is ahead by %d ms', (text, offset) => {
    for (const week of [0, 1, -1, 14_000_000, -14_000_000]) {
      const at = week * 7 * 24 * HOUR;
      expect(offsetOfClock(text, at)).toBe(offset);
      expect(offsetOfClock(text, at + 999)).toBe(offset);
    }
  });
});

// Zones that no other test of this file asks for: what is learnt of a zone is kept.
describe('an engine that lacks', () => {
  const monday = { monday: ['09:00-17:00'] };
  const at = Date.parse('2026-01-05T12:00Z');
  const locale = 'en-GB';

  it.each([
    ['Intl', undefined],
    ['Intl.DateTimeFormat', withParts({ DateTimeFormat: undefined })],
  ])('%s is told so, and no zone is called unknown', (_, intl) => {
    vi.stubGlobal('Intl', intl);
    const schedule = { timeZone: 'Europe/Ljubljana', weekly: monday };
    const told = /^this engine lacks Intl\.DateTimeFormat$/;
    expect(() => isWidgetOpen({ schedule }, at)).toThrow(told);
    expect(() => safeParseSchedule(schedule)).toThrow(told);
    expect(() => weeklyRows({ weekly: monday, timeZone: 'UTC' }, { locale })).toThrow(told);
  });

  it('Intl answers in UTC and with fixed offsets', () => {
    vi.stubGlobal('Intl', undefined);
    const schedule = { timeZone: '+01:00', weekly: monday };
    expect(isOpen(schedule, at)).toBe(true);
    expect(nextChange({ ...schedule, timeZone: 'UTC' }, at)).toBe(at + 5 * HOUR);
  });

  const utc = { timeZone: 'UTC', weekly: monday };
  const brussels = { timeZone: 'Europe/Brussels', weekly: { sunday: ['02:15-02:45'] } };
  const inBrussels = { locale, timeZone: 'Europe/Brussels', weekOf: '2026-10-25' };
  const soon = { relativeTo: at, locale, timeZone: 'UTC' };

  it.each([
    // Texts of other languages each time: formatters are kept.
    ['Intl.ListFormat', () => weeklyText(utc, { locale: 'nb' })],
    ['Intl.NumberFormat', () => weeklyText(utc, { locale: 'da' })],
    ['Intl.RelativeTimeFormat', () => when(at + HOUR, { ...soon, locale: 'sv' })],
  ])('%s is told so by the function that needs it', (name, run) => {
    vi.stubGlobal('Intl', withParts({ [name.slice('Intl.'.length)]: undefined }));
    expect(run).toThrow(`this engine lacks ${name}`);
    vi.stubGlobal('Intl', own);
    expect(run).not.toThrow();
  });

  it.each([
    ['formatRange', () => weeklyRows(utc, { locale: 'fi' })],
    ['formatRangeToParts', () => weeklyRows(utc, { locale: 'et' })],
    ['formatToParts', () => visitorRows(brussels, { ...inBrussels, locale: 'lv' })],
  ] as const)('Intl.DateTimeFormat.prototype.%s is told so', (method, run) => {
    const { prototype } = Intl.DateTimeFormat;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, method);
    Reflect.deleteProperty(prototype, method);
    try {
      expect(run).toThrow(`this engine lacks Intl.DateTimeFormat.prototype.${method}`);
    } finally {
      Object.defineProperty(prototype, method, descriptor!);
    }
    expect(run).not.toThrow();
  });

  it('setTimeout is told so when a store has to wait', () => {
    const store = liveChatStore({ schedule: utc }, [{}], { now: () => at });
    expect(store.getSnapshot().live).toBe(true);
    vi.stubGlobal('setTimeout', undefined);
    expect(() => store.subscribe(() => {})).toThrow(/setTimeout/);
  });

  it('Intl.Locale begins weeks on Monday', () => {
    const first = () => weeklyRows(utc, { locale: 'en-US' })[0]?.days[0];
    expect(first()).toBe('sunday');
    vi.stubGlobal('Intl', withParts({ Locale: undefined }));
    expect(first()).toBe('monday');
  });
});
