import fc from 'fast-check';
import { isOpen, openIntervals, parseSchedule, type ScheduleData } from 'livehours';
import { describe, expect, it } from 'vitest';
import { HOUR } from '../support/arbitraries.js';
import { candidates, isOpenOracle, openIntervalsOracle } from '../support/oracle.js';
import { patience, runs, thorough } from '../support/runs.js';
import { allZones, type Transition, transitionsOf } from '../support/zones.js';

/** A fresh sample of zones for each run; all of them in the long mode. */
const zones: readonly string[] = thorough
  ? allZones
  : fc.sample(fc.shuffledSubarray([...allZones], { minLength: 16, maxLength: 16 }), 1).flat();

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * A week in which no shift of the clock goes unseen: each day has open and closed stretches of
 * uneven lengths, and no two days have the same ones.
 */
function unevenWeek(step: number): ScheduleData['weekly'] {
  const two = (value: number) => String(value).padStart(2, '0');
  const time = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const week = days.map((day, d) => {
    const ranges: string[] = [];
    let minute = d;
    for (let i = 1; minute < 1440 - 2 * step; i++) {
      const end = minute + step + ((i * 7 + d) % 11);
      ranges.push(`${time(minute)}-${time(end)}`);
      minute = end + step + ((i * 5 + d) % 13);
    }
    return [day, ranges];
  });
  return Object.fromEntries(week);
}

/** Shortly before a transition, at it, shortly after, and at the ends of its gap or fold. */
function instantsNear({ epochMs, before, after }: Transition): number[] {
  const shift = Math.abs(after - before);
  const distances = [0, 1, 1000, shift / 2, shift - 1, shift, shift + 1, shift + HOUR, 25 * HOUR];
  return distances.flatMap((distance) => [epochMs + distance, epochMs - distance]);
}

describe(`zones of this runtime: ${thorough ? 'all' : zones.join(', ')}`, () => {
  it('isOpen equals the oracle near every transition from 1970 through 2040', patience, () => {
    for (const timeZone of zones) {
      const data = { timeZone, weekly: unevenWeek(6) };
      const schedule = parseSchedule(data);
      for (const transition of transitionsOf(timeZone)) {
        for (const at of instantsNear(transition)) {
          if (isOpen(schedule, at) === isOpenOracle(data, at)) continue;
          expect.fail(
            `${timeZone} at ${new Date(at).toISOString()}: open is ${isOpen(schedule, at)}`,
          );
        }
      }
    }
    expect(zones.length).toBeGreaterThan(10);
  });

  it('openIntervals equals the oracle around a transition', patience, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones.filter((zone) => transitionsOf(zone).length > 0)),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (timeZone, place) => {
          const transitions = transitionsOf(timeZone);
          const { epochMs } = transitions[Math.floor(place * transitions.length)] as Transition;
          const data = { timeZone, weekly: unevenWeek(90) };
          const [from, to] = [epochMs - 30 * HOUR, epochMs + 30 * HOUR];
          const expected = openIntervalsOracle(
            (at) => isOpenOracle(data, at),
            candidates(data, from, to),
            to,
          );
          expect([...openIntervals(parseSchedule(data), from, to)]).toEqual(expected);
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

describe('regimes that the runtime foretells', () => {
  it.each(['Asia/Gaza', 'Asia/Hebron', 'Africa/Casablanca'])(
    '%s: the intervals equal the oracle around the last transitions up to 2040',
    patience,
    (timeZone) => {
      const data = { timeZone, weekly: unevenWeek(90) };
      const schedule = parseSchedule(data);
      const late = transitionsOf(timeZone).slice(-8);
      expect(late).toHaveLength(8);
      for (const { epochMs } of late) {
        const [from, to] = [epochMs - 6 * HOUR, epochMs + 6 * HOUR];
        expect([...openIntervals(schedule, from, to)]).toEqual(
          openIntervalsOracle((at) => isOpenOracle(data, at), candidates(data, from, to), to),
        );
      }
    },
  );
});
