import { describe, expect, it, vi } from 'vitest';
import { BUCKET_MS } from '../../src/zone/bucket.js';
import { isInside, spanBound } from '../../src/zone/offset-span.js';
import { offsetReader, parseOffset } from '../../src/zone/runtime-offset.js';
import { isRepeated, readingAt } from '../../src/zone/wall-clock.js';
import { Zone } from '../../src/zone/zone.js';

const HOUR = 3_600_000;
const MAX = 8.64e15;

/** A zone that is set once: its offset before an instant, and from then on. */
const setAt = (instant: number, before: number, after: number) =>
  new Zone((epochMs) => (epochMs < instant ? before : after));

describe('a zone', () => {
  // The ends of buckets, their first milliseconds, and what lies amid them, after 1970 and before.
  it.each(
    [0, 1, 2, 12_345_678, BUCKET_MS - 1].flatMap((ms) => [ms, ms + 3 * BUCKET_MS, ms - BUCKET_MS]),
  )('that is set at %d has its offsets up to there and from there on', (instant) => {
    const zone = setAt(instant, HOUR, 2 * HOUR);
    for (const [at, offset] of [
      [instant - BUCKET_MS, HOUR],
      [instant - 1, HOUR],
      [instant, 2 * HOUR],
      [instant + 1, 2 * HOUR],
      [instant + BUCKET_MS, 2 * HOUR],
      [instant - 1, HOUR],
    ] as const) {
      const span = zone.spanAt(at);
      expect(span.offset).toBe(offset);
      expect(spanBound(span, -1)).toBeLessThanOrEqual(at);
      expect(spanBound(span, 1)).toBeGreaterThan(at);
    }
  });

  it('ends a span where the clock is set', () => {
    const zone = setAt(1000, 0, HOUR);
    const before = zone.spanAt(0);
    expect([spanBound(before, -1), spanBound(before, 1)]).toEqual([0, 1000]);
    const after = zone.spanAt(1000);
    expect([spanBound(after, -1), spanBound(after, 1)]).toEqual([1000, BUCKET_MS]);
  });

  it('says what lies strictly inside a span', () => {
    const after = setAt(1000, 0, HOUR).spanAt(1000);
    const bounds = [999, 1000, 1001, BUCKET_MS - 1, BUCKET_MS];
    expect(bounds.map((ms) => isInside(after, ms))).toEqual([false, false, true, true, false]);
  });

  it('asks the runtime once for what it has learnt, and nothing that a Date cannot hold', () => {
    const readOffset = vi.fn((epochMs: number) => (epochMs < 1000 ? 0 : HOUR));
    const zone = new Zone(readOffset);
    zone.spanAt(5);
    const asked = readOffset.mock.calls.length;
    expect(asked).toBeLessThan(40);
    zone.spanAt(2000);
    expect(readOffset).toHaveBeenCalledTimes(asked);
    for (const at of [-MAX, MAX, -1.5 * MAX, 1.5 * MAX]) zone.spanAt(at);
    const instants = readOffset.mock.calls.map(([epochMs]) => epochMs);
    expect(Math.min(...instants)).toBe(-MAX);
    expect(Math.max(...instants)).toBe(MAX);
    // Two at each end, where nothing is bisected.
    expect(readOffset).toHaveBeenCalledTimes(asked + 8);
  });

  it('refuses what lies far beyond that, or is no instant', () => {
    const spanAt = (at: number) => new Zone(() => 0).spanAt(at);
    expect(spanAt(2 * MAX - 2).offset).toBe(0);
    expect(spanAt(2 - 2 * MAX).offset).toBe(0);
    for (const at of [2 * MAX, -2 * MAX, Infinity, -Infinity, NaN]) {
      expect(() => spanAt(at)).toThrow(/^epochMs: expected an instant: /);
    }
  });
});

describe('a wall clock that is set back by an hour', () => {
  const zone = setAt(100 * HOUR, 2 * HOUR, HOUR);

  it('reads the offset ahead', () => {
    expect(readingAt(zone, 100 * HOUR - 1)).toBe(102 * HOUR - 1);
    expect(readingAt(zone, 100 * HOUR)).toBe(101 * HOUR);
  });

  it.each([
    [99 * HOUR - 1, false],
    [99 * HOUR, true],
    [100 * HOUR - 1, true],
    [100 * HOUR, true],
    [101 * HOUR - 1, true],
    [101 * HOUR, false],
  ])('at %d reads what it reads at another instant: %s', (at, repeated) => {
    expect(isRepeated(zone, at)).toBe(repeated);
  });
});

it('a wall clock that is set forward repeats nothing', () => {
  const zone = setAt(100 * HOUR, HOUR, 2 * HOUR);
  for (let at = 97; at <= 103; at++) expect(isRepeated(zone, at * HOUR)).toBe(false);
});

describe('an offset', () => {
  it.each([
    ['', 0],
    ['+00:00', 0],
    ['-00:00', 0],
    ['+01:00', HOUR],
    ['-03:30', -3.5 * HOUR],
    ['-00:44:30', -2_670_000],
    ['+12:34:56', 45_296_000],
  ])('%j has its milliseconds', (text, ms) => {
    expect(parseOffset(text)).toBe(ms);
  });
});

describe('an offset is read off the runtime', () => {
  /** A Temporal that is native by its looks; its offset is the instant, so that it can be told apart. */
  const native = (timeZoneId: string) => {
    const Instant = Object.assign(class {}.bind(null), {
      fromEpochMilliseconds: (epochMs: number) => ({
        toZonedDateTimeISO: () => ({ offsetNanoseconds: epochMs * 1e6, timeZoneId }),
      }),
    });
    return { Instant };
  };
  const read = (temporal: unknown, timeZone: string, epochMs: number) => {
    vi.stubGlobal('Temporal', temporal);
    try {
      return offsetReader(timeZone)(epochMs);
    } finally {
      vi.unstubAllGlobals();
    }
  };

  it("its own Temporal, if it has one and takes the name for that zone's", () => {
    expect(read(native('Europe/Paris'), 'europe/paris', 7)).toBe(7);
    expect(read(native('Europe/Rome'), 'europe/paris', 7)).toBe(HOUR);
  });

  it('else Intl', () => {
    for (const temporal of [undefined, {}, { Instant: class {} }]) {
      expect(read(temporal, 'europe/paris', 7)).toBe(HOUR);
      expect(() => read(temporal, 'nowhere', 7)).toThrow(RangeError);
    }
  });
});
