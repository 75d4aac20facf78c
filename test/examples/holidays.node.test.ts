/** The rules of docs/holidays.md against date-holidays, date by date, and the import of its lists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays, { type HolidaysTypes } from 'date-holidays';
import { hoursOn, type Overrides, parseSchedule, type Schedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { holidayOverrides, holidaySource } from '../../docs/examples/holidays/holiday-overrides.js';
import { replaceSource } from '../../docs/examples/holidays/replace-source.js';
import { root } from '../docs/extract.js';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2099;
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const DAY_MS = 86_400_000;

const allDay = ['00:00-24:00'];
const always = {
  monday: allDay,
  tuesday: allDay,
  wednesday: allDay,
  thursday: allDay,
  friday: allDay,
  saturday: allDay,
  sunday: allDay,
};

const page = readFileSync(join(root, 'docs/holidays.md'), 'utf8');

/** The cells of the table with this head, row by row; a link is its file. */
function table(head: string): string[][] {
  const [, text = ''] = page.split(`${head}\n`);
  return text
    .split('\n\n')[0]!
    .split('\n')
    .slice(1)
    .map((row) => row.slice(2, -2).split(' | '))
    .map((cells) => cells.map((cell) => /^\[.*\]\(examples\/(.*)\)$/.exec(cell)?.[1] ?? cell));
}

interface Difference {
  readonly file: string;
  readonly holiday: string;
  readonly closed: string;
  readonly dates: string;
}

const places = table('| data | which holidays | in `date-holidays` |').map(
  ([file = '', , codes = '']) =>
    [file, [...codes.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)] as const,
);
const differences = table('| data | holiday | closed | dates | why |').map(
  ([file = '', holiday = '', closed = '', dates = '', why]): Difference => {
    expect(why, `${file}: ${holiday} needs a reason`).toBeTruthy();
    return { file, holiday, closed, dates };
  },
);

/** Names that we word differently. */
const OUR_WORDS: Record<string, string> = {
  'Labour Day in US': 'Labor Day',
  'National Holiday in DE': 'German Unity Day',
  'Early May bank holiday (VE day)': 'Early May bank holiday (VE Day)',
  'Queen’s Platinum Jubilee': 'Platinum Jubilee',
  "Queen Elizabeth's Funeral Day": 'Funeral of Queen Elizabeth II',
  "King Charles III's Coronation": 'Coronation of King Charles III',
};

/** The package takes a while for so many years. */
const calendars = new Map<string, readonly HolidaysTypes.Holiday[]>();

function calendarOf(place: string): readonly HolidaysTypes.Holiday[] {
  const calendar = new Holidays(place);
  const known = calendars.get(place) ?? years.flatMap((year) => calendar.getHolidays(year, 'en'));
  calendars.set(place, known);
  return known;
}

/** The dates of the package's holidays of a type, with their names in our words. */
function listed(place: string, type: string): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const holiday of calendarOf(place)) {
    if (holiday.type !== type) continue;
    const date = holiday.date.slice(0, 10);
    const [, name = '', substitute = ''] = /^(.*?)( \(substitute day\))?$/.exec(holiday.name) ?? [];
    const ours = OUR_WORDS[name] ?? OUR_WORDS[`${name} in ${place}`] ?? name;
    named.set(date, [...(named.get(date) ?? []), substitute ? `${ours} (observed)` : ours]);
  }
  return named;
}

function scheduleOf(overrides: unknown): Schedule {
  return parseSchedule({ timeZone: 'UTC', weekly: always, overrides });
}

function read(file: string): Overrides {
  return JSON.parse(readFileSync(join(root, 'docs/examples', file), 'utf8')) as Overrides;
}

/** The dates that a schedule is closed on, with their labels. */
function closedDates(schedule: Schedule): Map<string, string> {
  const closed = new Map<string, string>();
  const end = Date.UTC(LAST_YEAR + 1, 0);
  for (let day = Date.UTC(FIRST_YEAR, 0); day < end; day += DAY_MS) {
    const date = new Date(day).toISOString().slice(0, 10);
    const { hours, label = '' } = hoursOn(schedule, date);
    if (hours.length === 0) closed.set(date, label);
  }
  return closed;
}

/** The dates of a difference: as they stand, or where the package lists them instead. */
function datesOf({ holiday, dates }: Difference): string[] {
  const [, type, place] = /^of type `(\w+)` in `([A-Z-]+)`$/.exec(dates) ?? [];
  if (!type || !place) return dates.split(', ');
  return [...listed(place, type)]
    .filter(([, names]) => names.includes(holiday))
    .map(([date]) => date);
}

it('finds the tables', () => {
  expect(places).toHaveLength(7);
  expect(differences.length).toBeGreaterThan(5);
  const files = places.map(([file]) => file);
  expect(differences.filter(({ file }) => !files.includes(file))).toEqual([]);
});

describe.each(places)('%s', (file, codes) => {
  const schedule = scheduleOf(read(file));
  const closed = closedDates(schedule);

  it('is in the canonical form', () => {
    expect(schedule.toJSON().overrides).toEqual(read(file));
  });

  it.each(codes)('closes the public holidays of %s but for the listed differences', (code) => {
    const theirs = listed(code, 'public');
    const own = differences.filter((difference) => difference.file === file);
    const expected = own.flatMap((difference) => {
      const dates = datesOf(difference);
      expect(dates, difference.holiday).not.toEqual([]);
      return dates.map((date) => `${difference.closed}: ${date} ${difference.holiday}`);
    });
    const actual = [
      ...[...closed]
        .filter(([date]) => !theirs.has(date))
        .map(([date, label]) => `here: ${date} ${label}`),
      ...[...theirs]
        .filter(([date]) => !closed.has(date))
        .map(([date, names]) => `there: ${date} ${names.join(', ')}`),
    ];
    expect(actual.sort()).toEqual(expected.sort());
  });

  it.each(codes)('labels them as they are named in %s', (code) => {
    const theirs = listed(code, 'public');
    const mislabelled = [...closed].filter(
      ([date, label]) => theirs.has(date) && !theirs.get(date)!.includes(label),
    );
    expect(mislabelled).toEqual([]);
  });
});

describe('the optional holidays of Brazil', () => {
  const schedule = scheduleOf(read('holidays/brazil-optional.json'));

  it('close what banks do', () => {
    const bank = [...listed('BR', 'bank')].map(([date, [name]]) => [date, name]);
    expect([...closedDates(schedule)]).toEqual(bank);
  });

  it('leave the afternoon of Ash Wednesday', () => {
    expect(hoursOn(schedule, '2026-02-18')).toMatchObject({
      hours: ['14:00-24:00'],
      label: 'Ash Wednesday',
    });
  });
});

describe('holidayOverrides', () => {
  const datesOfImport = (...args: Parameters<typeof holidayOverrides>) =>
    holidayOverrides(...args).map(({ date }) => date);

  it('lists the holidays of a state as overrides with their source', () => {
    expect(
      holidayOverrides('DE', 'HH', [2026]).map(({ date, label }) => `${date} ${label}`),
    ).toEqual([
      '2026-01-01 Neujahr',
      '2026-04-03 Karfreitag',
      '2026-04-06 Ostermontag',
      '2026-05-01 Maifeiertag',
      '2026-05-14 Christi Himmelfahrt',
      '2026-05-25 Pfingstmontag',
      '2026-10-03 Tag der Deutschen Einheit',
      '2026-10-31 Reformationstag',
      '2026-12-25 1. Weihnachtstag',
      '2026-12-26 2. Weihnachtstag',
    ]);
    expect(holidayOverrides('DE', 'BY-A', [2026], 'en')).toContainEqual({
      date: '2026-08-08',
      hours: [],
      label: 'Augsburg Peace Festival',
      source: 'date-holidays:DE-BY-A',
    });
    expect(holidayOverrides('FR', undefined, [2026])[0]?.source).toBe('date-holidays:FR');
  });

  it('closes each date of a holiday of several days, and takes out an afternoon', () => {
    expect(datesOfImport('KR', undefined, [2026])).toEqual(
      expect.arrayContaining(['2026-09-24', '2026-09-25', '2026-09-26']),
    );
    // Six days from 28 December on; the list of the next year begins before they are over.
    const swazi = datesOfImport('SZ', undefined, [2026, 2027]);
    expect(swazi.slice(swazi.indexOf('2026-12-31')).slice(0, 3)).toEqual([
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    const afternoon = holidayOverrides('AU', 'QLD', [2026]).find(
      ({ date }) => date === '2026-12-24',
    );
    expect(afternoon).toMatchObject({ remove: ['18:00-24:00'], source: 'date-holidays:AU-QLD' });
    expect(afternoon).not.toHaveProperty('hours');
  });

  it('counts the day on which the clocks change as a whole one', () => {
    // Eid al-Fitr in Bosnia: 71 hours.
    expect(datesOfImport('BA', undefined, [2025])).toEqual(
      expect.arrayContaining(['2025-03-30', '2025-03-31', '2025-04-01']),
    );
  });

  it('writes a date with two holidays once, and closed if one lasts all day', () => {
    const overrides = holidayOverrides('FR', undefined, [2059], 'en');
    expect(overrides.filter(({ date }) => date === '2059-05-08')).toEqual([
      {
        date: '2059-05-08',
        hours: [],
        label: 'Victory Day, Ascension Day',
        source: 'date-holidays:FR',
      },
    ]);
    // Whit Monday, and Constitution Day from noon on.
    const faroese = holidayOverrides('FO', undefined, [2028]);
    expect(faroese.filter(({ date }) => date === '2028-06-05')).toMatchObject([{ hours: [] }]);
  });

  it.each([
    ['XX', undefined],
    ['de', undefined],
    ['DE', 'XX'],
    ['DE', 'BY-ZZ'],
    ['DE', ''],
  ])('refuses %s %s, which is not in the lists of the package', (country, region) => {
    expect(() => holidayOverrides(country, region, [2026])).toThrow(RangeError);
  });

  it('gives overrides that parse, for every country and region', () => {
    const all = new Holidays();
    const everywhere = Object.keys(all.getCountries()).flatMap((country) => [
      [country, undefined] as const,
      ...Object.keys(all.getStates(country) ?? {}).flatMap((state) => [
        [country, state] as const,
        ...Object.keys(all.getRegions(country, state) ?? {}).map(
          (part) => [country, `${state}-${part}`] as const,
        ),
      ]),
    ]);
    expect(everywhere.length).toBeGreaterThan(500);
    for (const [country, region] of everywhere) {
      const overrides = holidayOverrides(country, region, [2026]);
      const dates = overrides.map(({ date }) => date);
      expect(scheduleOf(overrides).toJSON().overrides, `${country} ${region}`).toEqual(overrides);
      expect(new Set(dates).size, `${country} ${region}`).toBe(dates.length);
    }
  });
});

describe('replaceSource', () => {
  const season = { from: '2026-07-01', to: '2026-08-31', weekly: {}, label: 'season' };
  const rotation = { date: '2026-01-05', everyDays: 14, hours: [], label: 'rotation' };
  const monthly = { date: '*-friday#-1', hours: [], label: 'monthly' };
  const single = { date: '2026-12-25', hours: ['10:00-12:00'], label: 'single' };
  const yearly = { date: '12-24', hours: ['10:00-12:00'], label: 'yearly' };
  const a = { date: '2026-01-01', hours: [], label: 'a', source: 'x' };
  const b = { date: '2027-01-01', hours: [], label: 'b' };
  const c = { date: '2026-05-01', hours: [], label: 'c', source: 'y' };
  const labels = (overrides: Overrides, fresh: Overrides) =>
    replaceSource(overrides, 'x', fresh).map(({ label }) => label);

  it('goes after the last season, rotation or monthly date, and before the single dates', () => {
    expect(labels([], [a])).toEqual(['a']);
    expect(labels([single], [a])).toEqual(['a', 'single']);
    expect(labels([season], [a])).toEqual(['season', 'a']);
    expect(labels([single, season, yearly], [a])).toEqual(['single', 'season', 'a', 'yearly']);
    expect(labels([rotation, single], [a])).toEqual(['rotation', 'a', 'single']);
    expect(labels([monthly, single, c], [a])).toEqual(['monthly', 'a', 'single', 'c']);
  });

  it('replaces its own where they are, also after they were moved, and leaves all else', () => {
    expect(labels([season, a, single], [b])).toEqual(['season', 'b', 'single']);
    expect(labels([single, a, season, a, c], [b, b])).toEqual(['single', 'b', 'b', 'season', 'c']);
    expect(labels([season, a, single], [])).toEqual(['season', 'single']);
    const written = [season, a, single];
    expect(replaceSource(written, 'x', [b])[2]).toBe(single);
    expect(written).toEqual([season, a, single]);
  });

  it('marks what it puts in, so that it finds it again', () => {
    const once = replaceSource([season, single], 'x', [b]);
    expect(once[1]).toEqual({ ...b, source: 'x' });
    expect(replaceSource(once, 'x', [b])).toEqual(once);
  });

  it('lets a date that somebody wrote win over the holidays', () => {
    const source = holidaySource('US');
    const fresh = holidayOverrides('US', undefined, [2026]);
    const schedule = scheduleOf(replaceSource([season, single], source, fresh));
    expect(hoursOn(schedule, '2026-12-25').hours).toEqual(['10:00-12:00']);
    expect(hoursOn(schedule, '2026-07-03').label).toMatch('Independence Day');
  });
});
