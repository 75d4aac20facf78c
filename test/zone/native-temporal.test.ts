import { Temporal } from '@js-temporal/polyfill';
import { safeParseSchedule } from 'livehours';
import { afterEach, describe, expect, it, vi } from 'vitest';

/** A class that looks like the runtime's own: the text of a bound function is that of native code. */
function nativeLooking(toZonedDateTimeISO: (epochMs: number, timeZone: string) => object) {
  const Instant = class {}.bind(null);
  return Object.assign(Instant, {
    fromEpochMilliseconds: (epochMs: number) => ({
      toZonedDateTimeISO: (timeZone: string) => toZonedDateTimeISO(epochMs, timeZone),
    }),
  });
}

const zonedAt = (epochMs: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);

/**
 * The library with nothing learnt: it keeps what it has read of a zone. (In a browser modules cannot
 * be reset, but there each file has a page of its own; so the tests below use different zones.)
 */
function freshLibrary() {
  vi.resetModules();
  return import('livehours');
}

const sunday = (timeZone: string) => ({ timeZone, weekly: { sunday: ['02:30-04:00'] } });
const spring = Date.parse('2026-03-29T00:00Z');

describe("where the runtime has Temporal, a zone's offsets are learnt from it", () => {
  afterEach(() => vi.unstubAllGlobals());

  it('and are the same', async () => {
    const { nextChange } = await freshLibrary();
    const asked = vi.fn(zonedAt);
    vi.stubGlobal('Temporal', { Instant: nativeLooking(asked) });
    expect(nextChange(sunday('Europe/Busingen'), spring)).toBe(Date.parse('2026-03-29T01:00Z'));
    expect(asked).toHaveBeenCalled();
  });

  it('but not from a polyfill, which only asks Intl in its turn', async () => {
    const { nextChange } = await freshLibrary();
    vi.stubGlobal('Temporal', Temporal);
    const asked = vi.spyOn(Temporal.Instant, 'fromEpochMilliseconds');
    expect(nextChange(sunday('Europe/Vaduz'), spring)).toBe(Date.parse('2026-03-29T01:00Z'));
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('nor for a text that it takes for another zone', async () => {
    const { nextChange, safeParseSchedule } = await freshLibrary();
    const utc = (epochMs: number) => zonedAt(epochMs, 'UTC');
    vi.stubGlobal('Temporal', { Instant: nativeLooking(utc) });
    expect(safeParseSchedule(sunday('T12')).ok).toBe(false);
    expect(nextChange(sunday('Europe/San_Marino'), spring)).toBe(Date.parse('2026-03-29T01:00Z'));
  });
});

describe('no zone is', () => {
  it.each([
    'T12+05',
    'T12:00+05:00',
    '2026-01-01T00:00Z',
    '2026-01-01T00:00[Europe/Paris]',
    '2026-01-01[Europe/Paris]',
    '12:00[UTC]',
    'Z',
    '+05',
    '+0530',
    '+24:00',
    '-00:60',
    '',
  ])('%j', (timeZone) => {
    const result = safeParseSchedule(sunday(timeZone));
    expect(result.ok || result.issues.map(({ code }) => code)).toEqual(['unknown-time-zone']);
  });
});

it('a zone that is unknown gets no hint where the runtime lists none', () => {
  vi.stubGlobal('Intl', { DateTimeFormat: Intl.DateTimeFormat });
  const result = safeParseSchedule(sunday('Paris'));
  vi.unstubAllGlobals();
  expect(result.ok || result.issues[0]?.message).toBe(
    '"Paris": unknown time zone; expected an IANA name or "+05:30"',
  );
});
