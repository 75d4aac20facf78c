import fc from 'fast-check';
import { fromIntervals, isOpen, parseSchedule, type Timeline } from 'livehours';
import { dateRows, visitorRows, weeklyRows, weeklyText, when } from 'livehours/format';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, instantIn, scenario, zone } from '../support/arbitraries.js';
import { wallAt } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';
import { LOCALES } from './plain.js';

const languages = Intl.DateTimeFormat.supportedLocalesOf(
  'af am az be bg bn bs ca cs cy da el es et eu fa fi fil ga gl gu hr hu hy id is it ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no or pa pl ps pt ro ru sd si sk sl sq sr sv sw ta te th tk tr uk ur uz vi zh zu'.split(
    ' ',
  ),
);
const locale = fc.oneof(
  fc.constantFrom<string>(...LOCALES),
  fc.constantFrom(...languages),
  fc.constantFrom('en-u-hc-h12', 'fa-u-ca-persian', 'th-u-ca-buddhist-nu-thai', 'ja-u-ca-japanese'),
);

interface Row {
  readonly date: string;
  readonly hours: readonly { readonly interval: { start: number; end: number } }[];
}

/** The open time of rows, and whether an instant falls on one of their dates. */
function opened(rows: readonly Row[], timeZone: string) {
  const open: Timeline = fromIntervals(
    rows.flatMap(({ hours }) => hours.map(({ interval }) => interval)),
  );
  const dates = new Set(rows.map(({ date }) => date));
  const covers = (epochMs: number) => dates.has(wallAt(timeZone, epochMs).date.toString());
  return { open, covers };
}

describe('rows of dates', () => {
  it("cover exactly the open time of the schedule's dates", patience, () => {
    fc.assert(
      fc.property(scenario(), locale, ({ schedule, around, instants }, tag) => {
        const rows = dateRows(schedule, { locale: tag, from: around - 3 * DAY, days: 7 });
        const { open, covers } = opened(rows, schedule.timeZone);
        for (const instant of instants.filter((at) => Math.abs(at - around) < 2 * DAY)) {
          expect(covers(instant)).toBe(true);
          expect(isOpen(open, instant)).toBe(isOpen(schedule, instant));
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it("cover exactly the open time of the visitor's week", patience, () => {
    fc.assert(
      fc.property(scenario(), zone, locale, ({ schedule, around, instants }, timeZone, tag) => {
        const rows = visitorRows(parseSchedule(schedule), {
          locale: tag,
          timeZone,
          weekOf: around,
        });
        const { open, covers } = opened(rows, timeZone);
        expect(covers(around)).toBe(true);
        for (const instant of instants) {
          expect(isOpen(open, instant)).toBe(isOpen(schedule, instant) && covers(instant));
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('hold each its own date, in order, and text for everything', patience, () => {
    fc.assert(
      fc.property(scenario(), zone, locale, ({ schedule, around }, timeZone, tag) => {
        const rows = visitorRows(schedule, { locale: tag, timeZone, weekOf: around });
        expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).sort());
        for (const { day, date, hours, allDay } of rows) {
          expect(day).not.toBe('');
          for (const { start, end, text, interval, overnight } of hours) {
            expect(interval.start).toBeLessThan(interval.end);
            expect(wallAt(timeZone, interval.start).date.toString()).toBe(date);
            expect(wallAt(timeZone, interval.end - 1).date.toString()).toBe(date);
            expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
            if (overnight) expect(wallAt(timeZone, interval.end).date.toString()).not.toBe(date);
          }
          if (allDay)
            expect(
              hours.every((range) => range.overnight === isOpen(schedule, range.interval.end)),
            ).toBe(true);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('the weekly table', () => {
  it('has every day once, with the hours of the schedule', patience, () => {
    fc.assert(
      fc.property(scenario(1), locale, ({ schedule }, tag) => {
        const { weekly } = parseSchedule(schedule);
        const rows = weeklyRows(schedule, { locale: tag });
        expect(rows.flatMap(({ days }) => days)).toHaveLength(7);
        expect(new Set(rows.flatMap(({ days }) => days)).size).toBe(7);
        for (const { days, hours } of rows) {
          for (const day of days) expect(hours).toHaveLength(weekly[day]?.length ?? 0);
        }
        expect(weeklyText(schedule, { locale: tag }).split('\n')).toHaveLength(rows.length);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('when', () => {
  const pair = zone.chain((timeZone) =>
    fc.tuple(
      fc.constant(timeZone),
      instantIn(timeZone),
      fc.oneof(
        fc.integer({ min: -3 * HOUR, max: 3 * HOUR }),
        fc.integer({ min: -9 * DAY, max: 400 * DAY }),
      ),
      locale,
    ),
  );

  it("has words for every instant, and the date of the reader's clock", patience, () => {
    fc.assert(
      fc.property(pair, ([timeZone, relativeTo, distance, tag]) => {
        const at = relativeTo + distance;
        const said = when(at, { relativeTo, locale: tag, timeZone });
        expect(said.text).not.toBe('');
        if (said.kind === 'minutes') {
          expect(Math.abs(distance)).toBeLessThan(HOUR);
          expect(said.minutes * 60_000 - distance).toBeGreaterThanOrEqual(0);
          expect(said.minutes * 60_000 - distance).toBeLessThan(60_000);
          return;
        }
        expect(Math.abs(distance)).toBeGreaterThan(HOUR - 60_000);
        const [here, there] = [wallAt(timeZone, relativeTo).date, wallAt(timeZone, at).date];
        expect(said.date).toBe(there.toString());
        const { days } = here.until(there);
        const words = {
          yesterday: days === -1,
          today: days === 0,
          tomorrow: days === 1,
          weekday: days > 1 && days < 7,
          date: true,
        };
        expect(words[said.kind]).toBe(true);
        expect(said.text).toContain(said.day);
        expect(said.text).toContain(said.time);
      }),
      { numRuns: runs(300) },
    );
  });
});
