/** Random valid schedules, placed around an instant at which something can go wrong. */
import fc from 'fast-check';
import type { ScheduleData } from 'livehours';
import { candidates, days, easterOf } from './oracle.js';
import {
  allZones,
  fixedOffsets,
  from1970,
  legacyZones,
  to2041,
  transitionsIn,
  transitionsOf,
  trapZones,
} from './zones.js';

type Override = NonNullable<ScheduleData['overrides']>[number];
type WeeklyHours = ScheduleData['weekly'];

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const usualZones = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney'];

export const zone: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...trapZones) },
  { weight: 4, arbitrary: fc.constantFrom(...usualZones) },
  { weight: 2, arbitrary: fc.constantFrom(...allZones) },
  { weight: 1, arbitrary: fc.constantFrom(...legacyZones, ...fixedOffsets) },
);

/** An instant from 1970 through 2040, often a few hours from a transition of the zone. */
export function instantIn(timeZone: string): fc.Arbitrary<number> {
  const anywhere = fc.integer({ min: from1970, max: to2041 });
  const nearby = fc.integer({ min: -30 * HOUR, max: 30 * HOUR });
  // The traps are spread over decades; of other zones, the next transition of the year will do.
  const history = trapZones.includes(timeZone) ? transitionsOf(timeZone) : [];
  const transition =
    history.length > 0
      ? fc.constantFrom(...history).map(({ epochMs }) => epochMs)
      : anywhere.map((from) => transitionsIn(timeZone, from, from + 400 * DAY)[0]?.epochMs ?? from);
  return fc.oneof(
    { weight: 1, arbitrary: anywhere },
    { weight: 2, arbitrary: fc.tuple(transition, nearby).map(([at, beside]) => at + beside) },
  );
}

/**
 * An instant anywhere that a Date can be, but for the first two days: there the oracle's date of the
 * day before lies outside the range of Temporal.
 */
export const anyInstant: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -8.64e15 + 2 * DAY, max: 8.64e15 }),
  fc.integer({ min: Date.UTC(1800, 0, 1), max: Date.UTC(2300, 0, 1) }),
  fc.constantFrom(-8.64e15 + 2 * DAY, -1, 0, 1, 8.64e15 - 1, 8.64e15),
);

const secondOfDay = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 23 }).map((hour) => hour * 3600) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 900) },
  // where most clocks change
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 210 }).map((minute) => minute * 60) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 86_399 }) },
);

const two = (value: number) => String(value).padStart(2, '0');

function timeText(second: number, withSeconds: boolean): string {
  const minutes = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`;
  return withSeconds || second % 60 > 0 ? `${minutes}:${two(second % 60)}` : minutes;
}

/** Ranges between sorted times; where `touch` says so, the next one starts where the last ended. */
function rangesBetween(
  times: readonly number[],
  touch: readonly boolean[],
  overnight: number,
  withSeconds: boolean,
): string[] {
  const ranges: string[] = [];
  const write = (start: number, end: number) =>
    ranges.push(
      `${timeText(start, withSeconds)}-${end === 86_400 ? '24:00' : timeText(end, withSeconds)}`,
    );
  let i = 0;
  while (i + 1 < times.length) {
    write(times[i] as number, times[i + 1] as number);
    i += touch[i] ? 1 : 2;
  }
  const last = times[i];
  // What is left over starts a range into the next date, which ends before it would meet itself.
  if (last !== undefined && last > 0) write(last, overnight % last);
  return ranges;
}

const someRanges = fc
  .tuple(
    fc.uniqueArray(secondOfDay, { minLength: 1, maxLength: 7 }),
    fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    secondOfDay,
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([times, touch, overnight, seconds]) =>
    rangesBetween(
      times.sort((a, b) => a - b),
      touch,
      overnight,
      seconds === 0,
    ),
  )
  .filter((ranges) => ranges.length > 0)
  .chain((ranges) => fc.shuffledSubarray(ranges, { minLength: 1 }));

const usualRanges = fc.constantFrom(
  ['09:00-17:00'],
  ['09:00-12:30', '13:30-18:00'],
  ['00:00-24:00'],
  ['22:00-02:00'],
  ['00:00-02:30', '22:00-00:00'],
  ['02:00-03:00'],
  ['23:00-22:00'],
  ['13:00-18:00', '08:00-13:00'],
);

/** One date's hours: at least one range, in any order, some touching, none overlapping. */
const hours: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 2, arbitrary: someRanges },
  { weight: 1, arbitrary: usualRanges },
);

/** A week of hours, days left out, days empty, and now and then no hours at all. */
export const week: fc.Arbitrary<WeeklyHours> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      Object.fromEntries(
        days.map((day) => [
          day,
          fc.oneof(
            { weight: 9, arbitrary: hours },
            { weight: 1, arbitrary: fc.constant<readonly string[]>([]) },
          ),
        ]),
      ) as { [D in (typeof days)[number]]: fc.Arbitrary<readonly string[]> },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<WeeklyHours>({}, { monday: [] }) },
);

/** The ISO date of an instant in UTC, some days on, held within the years that the format writes. */
function dateText(epochMs: number, distance: number): string {
  const [first, last] = [Date.UTC(1000, 0, 1), Date.UTC(9999, 11, 31)];
  const day = Math.min(Math.max(epochMs + distance * DAY, first), last);
  return new Date(day).toISOString().slice(0, 10);
}

const distance = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -2, max: 2 }) },
  { weight: 1, arbitrary: fc.integer({ min: -400, max: 400 }) },
);

/** The keys of an override that say which dates it covers. */
export type Cover = Omit<Override, 'hours' | 'weekly' | 'add' | 'remove' | 'label' | 'source'>;

const dayOf = (date: string) => Date.parse(date) / DAY;
const weekdayNameOf = (date: string) => days[(new Date(date).getUTCDay() + 6) % 7]!;

/** A form of a date that moves, and that falls on a date, if it can. */
function movingForm(date: string, kind: number, choice: number, shift: number): string {
  const base = dateText(Date.parse(date), -shift);
  const [year, month, day] = base.split('-').map(Number) as [number, number, number];
  const written = shift > 0 ? `+${shift}` : shift < 0 ? `${shift}` : '';
  const weekday = weekdayNameOf(base);
  const length = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const counted = choice % 2 ? Math.ceil(day / 7) : -Math.ceil((length - day + 1) / 7);
  const forms = [
    `${two(month)}-${weekday}#${counted}`,
    `${two(month)}-${weekday}>=${two(Math.max(1, day - (choice % 7)))}`,
    `*-${weekday}#${counted}`,
    `*-${weekday}>=${two(Math.max(1, day - (choice % 7)))}`,
  ];
  if (kind < forms.length) return `${forms[kind]}${written}`;
  const fromEaster = dayOf(date) - dayOf(easterOf(year).toString());
  if (fromEaster === 0 || Math.abs(fromEaster) > 99) return `easter${written}`;
  return `easter${fromEaster > 0 ? '+' : ''}${fromEaster}`;
}

const shift = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: -9, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: -99, max: 99 }) },
);

/** A yearly date of any form, or if asked a monthly one, on or near a date. */
function recurringNear(date: fc.Arbitrary<string>, isMonthly: boolean): fc.Arbitrary<string> {
  const yearly = date.map((text) => text.slice(5));
  const kinds = isMonthly ? [2, 3] : [0, 1, 4];
  const moving = fc
    .tuple(date, fc.constantFrom(...kinds), fc.nat(13), shift)
    .map((parts) => movingForm(...parts));
  return fc.oneof(
    {
      weight: 1,
      arbitrary: isMonthly ? yearly.map((text) => `*${text.slice(2)}`) : yearly,
    },
    { weight: isMonthly ? 2 : 3, arbitrary: moving },
  );
}

/** Weekdays, with that of a date more often than not. */
function someDays(date: fc.Arbitrary<string>): fc.Arbitrary<Pick<Cover, 'days'>> {
  return fc
    .tuple(fc.array(fc.constantFrom(...days), { minLength: 1, maxLength: 4 }), date)
    .map(([chosen, on]) => ({ days: [...chosen, weekdayNameOf(on)] }));
}

/** Bounds of what comes again, in the right order. */
function bounds(date: fc.Arbitrary<string>): fc.Arbitrary<Pick<Cover, 'since' | 'until'>> {
  return fc.tuple(date, date, fc.nat(3)).map(([a, b, which]) => ({
    ...(which !== 1 && { since: a < b ? a : b }),
    ...(which !== 2 && { until: a < b ? b : a }),
  }));
}

/** A stretch of dates that comes again, mostly with a turn on a date or beside it. */
function rotationNear(date: fc.Arbitrary<string>): fc.Arbitrary<Cover> {
  return fc
    .record({
      date,
      length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9 })),
      free: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 }), fc.nat(3600)),
      turns: fc.integer({ min: -1, max: 40 }),
      until: fc.option(fc.tuple(date, fc.nat(30))),
    })
    .map(({ date: on, length, free, turns, until }) => {
      const everyDays = length + free;
      // Within the years that the format writes.
      const back = Math.min(turns, Math.floor((dayOf(on) - dayOf('1001-01-01')) / everyDays));
      const first = dateText(Date.parse(on), -Math.max(-1, back) * everyDays);
      const to = dateText(Date.parse(first), length - 1);
      const last = until && dateText(Date.parse(until[0]), until[1]);
      return {
        ...(length === 1 ? { date: first } : { from: first, to }),
        everyDays: Math.max(everyDays, 1),
        ...(last && last >= first && { until: last }),
      };
    });
}

/** Which dates an override covers: every form of the format, most of them on dates within days of an instant. */
export function coverNear(epochMs: number): fc.Arbitrary<Cover> {
  const full = distance.map((d) => dateText(epochMs, d));
  const yearly = full.map((date) => date.slice(5));
  const dated = fc.oneof(
    { weight: 4, arbitrary: fc.record({ date: full }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(full, full)
        .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
    },
    { weight: 1, arbitrary: fc.record({ from: full }) },
    { weight: 1, arbitrary: fc.record({ to: full }) },
  );
  const recurring = fc.oneof(
    { weight: 2, arbitrary: fc.record({ date: yearly }) },
    // half of these wrap over New Year
    { weight: 2, arbitrary: fc.record({ from: yearly, to: yearly }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { date: '02-29' },
        { from: '02-29', to: '03-02' },
        { from: '12-28', to: '02-29' },
      ),
    },
    { weight: 3, arbitrary: fc.record({ date: recurringNear(full, false) }) },
    { weight: 2, arbitrary: fc.record({ date: recurringNear(full, true) }) },
    {
      weight: 3,
      arbitrary: fc.record({ from: recurringNear(full, false), to: recurringNear(full, false) }),
    },
  );
  const covers: fc.Arbitrary<Cover> = fc.oneof(
    { weight: 8, arbitrary: dated },
    { weight: 8, arbitrary: recurring },
    {
      weight: 2,
      arbitrary: fc.tuple(recurring, bounds(full)).map(([cover, within]) => ({
        ...cover,
        ...within,
      })),
    },
    { weight: 3, arbitrary: rotationNear(full) },
  );
  return fc.oneof(
    { weight: 4, arbitrary: covers },
    {
      weight: 1,
      arbitrary: fc.tuple(covers, someDays(full)).map(([cover, on]) => ({ ...cover, ...on })),
    },
  );
}

const change: fc.Arbitrary<Pick<Override, 'hours' | 'weekly' | 'add' | 'remove'>> = fc.oneof(
  fc.record({ hours: fc.oneof(hours, fc.constant<readonly string[]>([])) }),
  fc.record({ weekly: week }),
  fc.record({ add: hours }),
  fc.record({ remove: hours }),
);

const notes = fc.record(
  {
    label: fc.constantFrom('Holiday', 'Summer', 'Late shift'),
    source: fc.constantFrom('holidays:fr', ''),
  },
  { requiredKeys: [] },
);

/** Overrides with every key of the format, most of them within days of an instant. */
export function overridesNear(epochMs: number, most = 5): fc.Arbitrary<Override[]> {
  const override = fc
    .tuple(coverNear(epochMs), change, notes)
    .map(([cover, what, named]): Override => ({ ...cover, ...what, ...named }));
  return fc.array(override, { maxLength: most });
}

/** A schedule of a zone, with overrides around an instant. */
export function scheduleNear(timeZone: string, epochMs: number): fc.Arbitrary<ScheduleData> {
  return fc.tuple(week, fc.option(overridesNear(epochMs))).map(([weekly, overrides]) => ({
    timeZone,
    weekly,
    ...(overrides !== null && { overrides }),
  }));
}

export interface Scenario {
  readonly schedule: ScheduleData;
  /** Where the schedule's overrides lie, and often a transition of its zone. */
  readonly around: number;
  /** Instants near there: at the edges of ranges, a millisecond off them, and anywhere between. */
  readonly instants: readonly number[];
}

/** Picks instants: those at which the schedule may change, those just beside them, and others. */
export function instantsOf(
  schedule: ScheduleData,
  around: number,
  count: number,
): fc.Arbitrary<number[]> {
  const edge = fc
    .tuple(
      fc.constantFrom(...candidates(schedule, around - 2 * DAY, around + 2 * DAY)),
      fc.constantFrom(-1, 0, 0, 1),
    )
    .map(([instant, beside]) => instant + beside);
  const between = fc.integer({ min: around - 4 * DAY, max: around + 4 * DAY });
  return fc.array(fc.oneof({ weight: 3, arbitrary: edge }, { weight: 1, arbitrary: between }), {
    minLength: count,
    maxLength: count,
  });
}

/** A schedule, and instants around one of its zone's transitions or anywhere from 1970 to 2040. */
export function scenario(count = 6): fc.Arbitrary<Scenario> {
  return zone
    .chain((timeZone) => instantIn(timeZone).map((around) => ({ timeZone, around })))
    .chain(({ timeZone, around }) =>
      scheduleNear(timeZone, around).map((schedule) => ({ schedule, around })),
    )
    .chain(({ schedule, around }) =>
      instantsOf(schedule, around, count).map((instants) => ({ schedule, around, instants })),
    );
}
