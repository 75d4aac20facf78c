import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { type Issue, type IssueCode, safeParseSchedule } from 'livehours';
import schema from 'livehours/schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { scenario } from '../../support/arbitraries.js';
import { patience, runs } from '../../support/runs.js';

// Ajv's strictTypes wants `type` repeated beside every `required`.
const isValid = new Ajv2020({ strictTypes: false, allErrors: true }).compile(schema);

/** What JSON Schema cannot say, or (of a zone's name) only up to its form. */
const UNSAYABLE: readonly IssueCode[] = [
  'overlapping-ranges',
  'reversed-dates',
  'unknown-time-zone',
];

/** So is a period, up to its relation to other keys. */
const isUnsayable = ({ code, path, expected }: Issue) =>
  UNSAYABLE.includes(code) || (path.at(-1) === 'everyDays' && expected!.startsWith('at least the'));

function issuesOf(input: unknown): readonly Issue[] {
  const result = safeParseSchedule(input);
  return result.ok ? [] : result.issues;
}

const codesOf = (input: unknown) => issuesOf(input).map(({ code }) => code);

/** Holds the schema to the parser: equal, up to what the schema cannot say. */
function expectAgreement(input: unknown): void {
  const issues = issuesOf(input);
  if (issues.length === 0) expect(isValid(input), 'the parser accepts it').toBe(true);
  if (isValid(input)) {
    expect(
      issues.filter((issue) => !isUnsayable(issue)),
      'the schema accepts it',
    ).toEqual([]);
  }
}

const week = (...hours: unknown[]) => ({ timeZone: 'Europe/Paris', weekly: { monday: hours } });
const travel = (...journeys: unknown[]) => ({ timeZone: 'UTC', weekly: {}, travel: journeys });
const override = (fields: unknown) => ({ timeZone: 'UTC', weekly: {}, overrides: [fields] });
/** So many ranges of a minute each, none of which touch. */
const minutes = (count: number) => {
  const time = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return Array.from({ length: count }, (_, i) => `${time(2 * i)}-${time(2 * i + 1)}`);
};
const overrides = (count: number, fields: object) => ({
  timeZone: 'UTC',
  weekly: {},
  overrides: Array.from({ length: count }, () => ({ date: '12-25', ...fields })),
});
const zone = (timeZone: unknown) => ({ timeZone, weekly: {} });

describe('accepted by the schema and by the parser', () => {
  it.each<[string, unknown]>([
    ['no hours at all', { timeZone: 'UTC', weekly: {} }],
    ['a journey', travel({ from: '2027-03-01', to: '2027-03-12', timeZone: 'Asia/Tokyo' })],
    ['a journey without an end', travel({ from: '2027-03-01', timeZone: '+09:00', label: '' })],
    ['a journey without a beginning', travel({ to: '2027-03-01', timeZone: 'utc' })],
    ['500 journeys', travel(...Array(500).fill({ to: '2027-03-01', timeZone: 'UTC' }))],
    ['a $schema', { $schema: 'https://example.com', timeZone: 'UTC', weekly: {} }],
    ['an empty day', week()],
    ['an empty list of overrides', { timeZone: 'UTC', weekly: {}, overrides: [] }],
    ['several ranges in any order', week('13:30-18:00', '09:00-12:30')],
    ['ranges that touch', week('09:00-12:00', '12:00-14:00')],
    ['seconds', week('09:00:15-17:00:30')],
    ['seconds at one end', week('09:00:15-17:00')],
    ['an end a second after the start', week('09:00-09:00:01')],
    ['an end a second before the start', week('09:00:01-09:00')],
    ['a range into the next date', week('22:00-02:00')],
    ['midnight as an end', week('22:00-00:00')],
    ['24:00 as an end', week('22:00-24:00')],
    ['24:00:00 as an end', week('22:00-24:00:00')],
    ['a whole day', week('00:00-24:00')],
    ['the last second', week('23:59:59-24:00')],
    ['a zone in capitals', zone('EUROPE/PARIS')],
    ['a zone of three parts', zone('America/Argentina/Buenos_Aires')],
    ['an old name', zone('EST5EDT')],
    ['a name with a sign', zone('Etc/GMT+12')],
    ['a fixed offset', zone('+05:30')],
    ['the furthest fixed offset', zone('-23:59')],
    ['a date', override({ date: '2026-12-24', hours: ['09:00-12:00'], label: 'Christmas Eve' })],
    ['a date of every year', override({ date: '12-25', hours: [] })],
    ['29 February of every year', override({ date: '02-29', hours: [] })],
    ['29 February of a leap year', override({ date: '2028-02-29', hours: [] })],
    ['29 February of 2000', override({ date: '2000-02-29', hours: [] })],
    ['the year 0', override({ date: '0000-02-29', hours: [] })],
    ['a range of dates', override({ from: '2026-08-01', to: '2026-08-15', hours: [] })],
    ['a range of one date', override({ from: '2026-08-01', to: '2026-08-01', hours: [] })],
    ['from a date on', override({ from: '2027-01-01', weekly: { monday: ['08:00-14:00'] } })],
    ['up to a date', override({ to: '2025-12-31', weekly: {} })],
    ['a range of every year', override({ from: '07-01', to: '08-31', hours: [] })],
    ['one that wraps over New Year', override({ from: '12-24', to: '01-02', hours: [] })],
    ['more hours', override({ date: '2026-11-27', add: ['18:00-21:00'] })],
    ['fewer hours', override({ date: '2026-11-30', remove: ['14:00-16:00'] })],
    ...[
      '11-thursday#4',
      '05-monday#-1',
      '01-sunday#-5+99',
      '06-saturday>=20',
      '02-friday>=29',
      '12-monday>=31-9',
      'easter',
      'easter-99',
      '*-15',
      '*-31',
      '*-sunday#-1',
      '*-monday>=31+1',
    ].map((date): [string, unknown] => [`the date ${date}`, override({ date, hours: [] })]),
    ['bounds that move', override({ from: '11-thursday#4', to: 'easter+1', hours: [] })],
    ['weekdays', override({ date: '07-05', days: ['monday', 'friday', 'monday'], hours: [] })],
    ['a rotation of a date', override({ date: '2026-09-07', everyDays: 14, hours: [] })],
    [
      'a rotation of a range, until a date',
      override({
        from: '2026-09-07',
        to: '2026-09-13',
        everyDays: 3660,
        until: '2027-01-01',
        hours: [],
      }),
    ],
    [
      'bounds of what comes again every year',
      override({ from: '12-20', to: '01-06', since: '2026-01-01', until: '2027-01-01', hours: [] }),
    ],
    ['a bound of what comes every month', override({ date: '*-15', until: '2027-01-01', add: [] })],
    ['a source', override({ date: '12-25', hours: [], source: '' })],
    ['500 ranges a day', week(...minutes(500))],
    ['5,000 overrides', overrides(5000, { hours: [] })],
    ['20,000 ranges in all', overrides(40, { add: minutes(500) })],
    ['an empty label', override({ date: '2026-11-30', remove: [], label: '' })],
  ])('%s', (_, input) => {
    expect(codesOf(input)).toEqual([]);
    expect(isValid(input), JSON.stringify(isValid.errors)).toBe(true);
  });
});

describe('refused by the schema and by the parser', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a text', 'Europe/Paris'],
    ['no time zone', { weekly: {} }],
    ['no weekly hours', { timeZone: 'UTC' }],
    ['a journey without a zone', travel({ from: '2027-03-01' })],
    ['a journey without dates', travel({ timeZone: 'UTC' })],
    ['a journey on a yearly date', travel({ from: '03-01', timeZone: 'UTC' })],
    ['a journey with another key', travel({ date: '2027-03-01', timeZone: 'UTC' })],
    ['null for travel', { timeZone: 'UTC', weekly: {}, travel: null }],
    ['501 journeys', travel(...Array(501).fill({ to: '2027-03-01', timeZone: 'UTC' }))],
    ['an unknown key', { timeZone: 'UTC', weekly: {}, hours: [] }],
    ['a $schema that is no text', { $schema: 1, timeZone: 'UTC', weekly: {} }],
    ['null for overrides', { timeZone: 'UTC', weekly: {}, overrides: null }],
    ['an object for overrides', { timeZone: 'UTC', weekly: {}, overrides: {} }],
    ['a list for weekly', { timeZone: 'UTC', weekly: [] }],
    ['an unknown day', { timeZone: 'UTC', weekly: { mondya: [] } }],
    ['a day in capitals', { timeZone: 'UTC', weekly: { Monday: [] } }],
    ['a key named __proto__', { timeZone: 'UTC', weekly: JSON.parse('{"__proto__": []}') }],
    ['a text for a list of ranges', { timeZone: 'UTC', weekly: { monday: '09:00-17:00' } }],
    ['null for a list of ranges', { timeZone: 'UTC', weekly: { monday: null } }],
    ['a number for a range', week(9)],
    ['an hour of one digit', week('9:00-17:00')],
    ['no minutes', week('09-17')],
    ['a dash of another kind', week('09:00–17:00')],
    ['spaces', week('09:00 - 17:00')],
    ['a line break', week('09:00-17:00\n')],
    ['the hour 25', week('25:00-26:00')],
    ['the minute 60', week('09:60-17:00')],
    ['the second 60', week('09:00:60-17:00')],
    ['24:00 as a start', week('24:00-02:00')],
    ['24:01 as an end', week('22:00-24:01')],
    ['24:00:01 as an end', week('22:00-24:00:01')],
    ['equal ends', week('09:00-09:00')],
    ['equal ends, one with seconds', week('09:00-09:00:00')],
    ['equal ends, the other with seconds', week('09:00:00-09:00')],
    ['equal ends with seconds', week('09:00:30-09:00:30')],
    ['midnight to midnight', week('00:00-00:00')],
    ['the same range twice', week('09:00-12:00', '09:00-12:00')],
    ['501 ranges a day', week(...minutes(501))],
    ['5,001 overrides', overrides(5001, { hours: [] })],
    ['no name of a zone', zone('')],
    ['a number for a zone', zone(1)],
    ['a zone with a space', zone('Europe/ Paris')],
    ['a zone that ends with a slash', zone('Europe/')],
    ['a zone longer than any', zone(`Europe/${'Paris'.repeat(20)}`)],
    ['an offset of one digit', zone('+5:30')],
    ['an offset of hours alone', zone('+05')],
    ['an offset of a day', zone('+24:00')],
    ['an offset with seconds', zone('+05:30:15')],
    ['null for an override', override(null)],
    ['an override of nothing', override({})],
    ['no date', override({ hours: [] })],
    ['a date and a range', override({ date: '2026-01-01', from: '2026-01-01', hours: [] })],
    [
      'a date and a mixed range',
      override({ date: '01-01', from: '01-01', to: '2026-01-01', add: [] }),
    ],
    ['a yearly range without an end', override({ from: '07-01', hours: [] })],
    ['a yearly range without a start', override({ to: '08-31', hours: [] })],
    ['mixed forms', override({ from: '07-01', to: '2026-08-31', hours: [] })],
    ['no change', override({ date: '2026-01-01', label: 'New Year' })],
    ['two changes', override({ date: '2026-01-01', hours: [], add: [] })],
    ['two other changes', override({ date: '2026-01-01', weekly: {}, remove: [] })],
    ['an unknown key of an override', override({ date: '2026-01-01', closed: true })],
    ['a label that is no text', override({ date: '2026-01-01', hours: [], label: null })],
    ['a bad range of an override', override({ date: '2026-01-01', add: ['9-17'] })],
    ['a bad day of a season', override({ date: '2026-01-01', weekly: { monday: [9] } })],
    ['a date in another order', override({ date: '24/12/2026', hours: [] })],
    ['a date with a time', override({ date: '2026-12-24T00:00', hours: [] })],
    ['a number for a date', override({ date: 20261224, hours: [] })],
    ['the month 13', override({ date: '2026-13-01', hours: [] })],
    ['the day 00', override({ date: '2026-01-00', hours: [] })],
    ['30 February', override({ date: '2026-02-30', hours: [] })],
    ['30 February of every year', override({ date: '02-30', hours: [] })],
    ['31 April', override({ from: '2026-04-31', hours: [] })],
    ['31 June of every year', override({ from: '06-01', to: '06-31', hours: [] })],
    ['29 February of a common year', override({ date: '2026-02-29', hours: [] })],
    ['29 February of 1900', override({ date: '1900-02-29', hours: [] })],
    ...[
      '4th thursday',
      '11-Thursday#4',
      '11-thu#4',
      '11-thursday#0',
      '11-thursday#6',
      '11-thursday#-6',
      '13-thursday#1',
      '00-thursday#1',
      '11-thursday',
      '02-friday>=30',
      '02-friday>=00',
      '04-friday>=31',
      '04-friday>=1',
      '12-25+1',
      '*-15+1',
      '*-32',
      '*-00',
      '*-friday>=32',
      '*-easter',
      '*',
      'Easter',
      'easter + 1',
      'easter+0',
      'easter+01',
      'easter+100',
      'easter+1\n',
    ].map((date): [string, unknown] => [`the date ${date}`, override({ date, hours: [] })]),
    ['monthly bounds', override({ from: '*-01', to: '*-15', hours: [] })],
    ['a monthly bound', override({ from: '12-01', to: '*-15', hours: [] })],
    ['a moving bound alone', override({ from: 'easter', hours: [] })],
    ['a moving bound and a full one', override({ from: 'easter', to: '2026-05-01', hours: [] })],
    ['no weekdays', override({ date: '07-05', days: [], hours: [] })],
    ['a weekday in capitals', override({ date: '07-05', days: ['Monday'], hours: [] })],
    ['a text for weekdays', override({ date: '07-05', days: 'monday', hours: [] })],
    ['101 weekdays', override({ date: '07-05', days: Array(101).fill('monday'), hours: [] })],
    ['a period of 0', override({ date: '2026-09-07', everyDays: 0, hours: [] })],
    ['a period of 3661', override({ date: '2026-09-07', everyDays: 3661, hours: [] })],
    ['a period of 1.5', override({ date: '2026-09-07', everyDays: 1.5, hours: [] })],
    ['a period as a text', override({ date: '2026-09-07', everyDays: '14', hours: [] })],
    ['a period of weeks', override({ date: '2026-09-07', everyWeeks: 2, hours: [] })],
    ['a period of a yearly date', override({ date: '12-25', everyDays: 14, hours: [] })],
    ['a period of a monthly date', override({ date: '*-15', everyDays: 14, hours: [] })],
    [
      'a period of a yearly range',
      override({ from: '12-20', to: '01-06', everyDays: 14, hours: [] }),
    ],
    ['a period without an end', override({ from: '2026-09-07', everyDays: 14, hours: [] })],
    ['a period without a start', override({ to: '2026-09-07', everyDays: 14, hours: [] })],
    ['since on a full date', override({ date: '2026-09-07', since: '2026-01-01', hours: [] })],
    [
      'since on a rotation',
      override({ date: '2026-09-07', everyDays: 14, since: '2026-01-01', hours: [] }),
    ],
    ['since on a range', override({ from: '2026-09-07', since: '2026-01-01', hours: [] })],
    ['until on a full date', override({ date: '2026-09-07', until: '2027-01-01', hours: [] })],
    ['until on a range', override({ from: '2026-09-07', until: '2027-01-01', hours: [] })],
    ['a yearly since', override({ date: '12-25', since: '01-01', hours: [] })],
    ['an until that is no date', override({ date: '12-25', until: '2026-02-30', hours: [] })],
    ['a source that is no text', override({ date: '12-25', hours: [], source: 5 })],
  ])('%s', (_, input) => {
    expect(codesOf(input)).not.toEqual([]);
    expect(isValid(input)).toBe(false);
  });
});

describe('what JSON Schema cannot say: accepted by the schema, refused by the parser', () => {
  it.each<[string, IssueCode, unknown]>([
    ['ranges that overlap', 'overlapping-ranges', week('09:00-12:30', '12:00-18:00')],
    ['a range within another', 'overlapping-ranges', week('09:00-18:00', '12:00-13:00')],
    ['one range in two spellings', 'overlapping-ranges', week('09:00-17:00', '09:00:00-17:00')],
    [
      'overlaps in an override',
      'overlapping-ranges',
      override({ date: '01-01', add: ['09:00-12:00', '11:00-13:00'] }),
    ],
    [
      'an end before its start',
      'reversed-dates',
      override({ from: '2026-08-15', to: '2026-08-01', hours: [] }),
    ],
    [
      'an until before its since',
      'reversed-dates',
      override({ date: '12-25', since: '2026-01-02', until: '2026-01-01', hours: [] }),
    ],
    [
      'an until before the first date',
      'reversed-dates',
      override({ date: '2026-09-07', everyDays: 7, until: '2026-09-06', hours: [] }),
    ],
    [
      'a period shorter than what comes again',
      'invalid-value',
      override({ from: '2026-09-07', to: '2026-09-13', everyDays: 6, hours: [] }),
    ],
    ['a zone that does not exist', 'unknown-time-zone', zone('Europe/Pariss')],
    [
      'a journey to a zone that does not exist',
      'unknown-time-zone',
      travel({ from: '2027-03-01', timeZone: 'Asia/Tokio' }),
    ],
    [
      'a journey that ends before it begins',
      'reversed-dates',
      travel({ from: '2027-03-02', to: '2027-03-01', timeZone: 'UTC' }),
    ],
    ['a city alone', 'unknown-time-zone', zone('Paris')],
    ['20,001 ranges in all', 'too-many-items', overrides(59, { add: minutes(339) })],
  ])('%s', (_, code, input) => {
    expect(isValid(input), JSON.stringify(isValid.errors)).toBe(true);
    expect(codesOf(input)).toEqual([code]);
  });
});

describe('on random input', () => {
  it(
    'accepts every schedule that the parser accepts, as written and in the canonical form',
    () => {
      fc.assert(
        fc.property(scenario(0), ({ schedule }) => {
          const result = safeParseSchedule(schedule);
          expect(result.ok).toBe(true);
          expect(isValid(schedule), JSON.stringify(isValid.errors)).toBe(true);
          const canonical: unknown = JSON.parse(JSON.stringify(result.ok && result.value));
          expect(isValid(canonical), JSON.stringify(isValid.errors)).toBe(true);
        }),
        { numRuns: runs(300) },
      );
    },
    patience.timeout,
  );

  it(
    'agrees with the parser on schedules of which one part was replaced',
    () => {
      fc.assert(fc.property(damaged, expectAgreement), { numRuns: runs(2000) });
    },
    patience.timeout,
  );

  it(
    'agrees with the parser on any text in the place of a range, a date or a zone',
    () => {
      fc.assert(
        fc.property(
          nearlyRange,
          nearlyDate,
          nearlyDate,
          nearlyZone,
          (range, from, to, timeZone) => {
            expectAgreement(week(range));
            expectAgreement(override({ date: from, hours: [range] }));
            expectAgreement(override({ from, to, hours: [] }));
            expectAgreement(zone(timeZone));
          },
        ),
        { numRuns: runs(2000) },
      );
    },
    patience.timeout,
  );
});

const digits = (most: number) =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));

const nearlyTime = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(digits(25), digits(61)).map((parts) => parts.join(':')) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(digits(25), digits(61), fc.constantFrom('00', '30', '59', '60'))
      .map((parts) => parts.join(':')),
  },
  { weight: 3, arbitrary: fc.constantFrom('09:00', '09:00:00', '24:00', '00:00', '24:00:00') },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

const nearlyRange = fc
  .tuple(nearlyTime, fc.constantFrom('-', '-', '-', '-', '–', ' - ', ''), nearlyTime)
  .map((parts) => parts.join(''));

const nearlyDate = fc.oneof(
  fc
    .tuple(fc.constantFrom('2024', '2026', '1900', '2000', '0000', '26'), digits(13), digits(32))
    .map((parts) => parts.join('-')),
  fc.tuple(digits(13), digits(32)).map((parts) => parts.join('-')),
  fc
    .tuple(
      fc.oneof(digits(13), fc.constantFrom('*', '02', '')),
      fc.constantFrom('thursday', 'monday', 'mon', 'Friday', ''),
      fc.oneof(
        fc.integer({ min: -6, max: 6 }).map((nth) => `#${nth}`),
        digits(32).map((day) => `>=${day}`),
        digits(32),
      ),
      fc.oneof(fc.constant(''), fc.integer({ min: -101, max: 101 }).map(shiftText)),
    )
    .map(([month, weekday, which, shift]) => `${month}-${weekday}${which}${shift}`),
  fc.integer({ min: -101, max: 101 }).map((shift) => `easter${shiftText(shift)}`),
  fc.string({ maxLength: 10 }),
);

function shiftText(shift: number): string {
  return shift < 0 ? `${shift}` : `+${shift}`;
}

const nearlyZone = fc.oneof(
  fc.constantFrom('Europe/Paris', 'utc', 'Paris', 'Europe/Pariss', 'GMT', 'Etc/GMT+5', '.', '_/_'),
  fc
    .tuple(fc.constantFrom('+', '-', ''), digits(25), fc.constantFrom(':', ''), digits(61))
    .map((parts) => parts.join('')),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'aZ09_.+-/: é'), maxLength: 70 }),
);

const replacement = fc.oneof(
  fc.constantFrom<unknown>(14, 1.5, ['monday'], ['sunday', 'Monday']),
  fc.constantFrom<unknown>(null, 0, true, '', 'UTC', [], {}, [[]], [null], ['09:00-17:00']),
  nearlyRange,
  nearlyDate,
  nearlyZone,
  fc.jsonValue({ maxDepth: 2 }),
);

const newKey = fc.oneof(
  fc.constantFrom('date', 'from', 'to', 'hours', 'weekly', 'add', 'remove', 'label', 'monday'),
  fc.constantFrom('days', 'everyDays', 'since', 'until', 'source'),
  fc.string({ maxLength: 8 }),
);

/** A random schedule in which one part, somewhere, is replaced, left out or new. */
const damaged = fc
  .tuple(
    scenario(0),
    fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
    replacement,
    newKey,
    fc.nat(2),
  )
  .map(([{ schedule }, route, value, key, kind]) => {
    const copy = JSON.parse(JSON.stringify(schedule)) as Record<string, unknown>;
    let at = copy;
    for (const [depth, choice] of route.entries()) {
      const keys = Object.keys(at);
      const chosen = keys[choice % Math.max(1, keys.length)];
      const part = chosen === undefined ? undefined : at[chosen];
      if (depth < route.length - 1 && typeof part === 'object' && part !== null) {
        at = part as Record<string, unknown>;
      } else if (kind === 0 || chosen === undefined) {
        if (!Array.isArray(at)) at[key] = value;
      } else if (kind === 1 && !Array.isArray(at)) {
        delete at[chosen];
      } else {
        at[chosen] = value;
      }
      if (at[chosen ?? ''] === value) break;
    }
    return copy;
  });
