import {
  always,
  isMemberAvailable,
  isOpen,
  isWidgetOpen,
  liveChatStatus,
  parseBrand,
  parseMember,
  parseSchedule,
  ScheduleError,
  safeParseBrand,
  safeParseMember,
} from 'livehours';
import { describe, expect, it } from 'vitest';

const schedule = { timeZone: 'UTC', weekly: { thursday: ['08:00:00-18:00'] } };
const noon = 43_200_000;

/** Each issue's place and code. */
function found(result: ReturnType<typeof safeParseBrand> | ReturnType<typeof safeParseMember>) {
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('parseBrand and parseMember', () => {
  it('parse what is nested, and keep all other fields', () => {
    const tags = ['a'];
    const brand = parseBrand({ id: 7, name: 'Acme', tags, schedule, mode: 'live' });
    expect(brand).toMatchObject({ id: 7, name: 'Acme', mode: 'live' });
    expect(brand.tags).toBe(tags);
    expect(brand.schedule.weekly).toEqual({ thursday: ['08:00-18:00'] });
    expect(isOpen(brand.schedule, noon)).toBe(true);

    const overrides = [{ date: '1970-01-01', hours: ['09:00:00-10:00'] }];
    const member = parseMember({ id: 1, schedule, presence: 'away', overrides });
    expect(member).toMatchObject({ id: 1, presence: 'away' });
    expect(member.overrides).toEqual([{ date: '1970-01-01', hours: ['09:00-10:00'] }]);
    expect(isMemberAvailable({}, member, noon)).toBe(false);
  });

  it('leave null and absent as they are', () => {
    expect(parseBrand({ schedule: null, mode: null })).toEqual({ schedule: null, mode: null });
    expect(parseMember({ schedule: null, overrides: null, presence: null })).toEqual({
      schedule: null,
      overrides: null,
      presence: null,
    });
    expect(parseBrand({})).toEqual({});
    expect(isWidgetOpen(parseBrand({ name: 'Acme' }), noon)).toBe(true);
  });

  it('keep a schedule that is parsed, and a timeline', () => {
    const parsed = parseSchedule(schedule);
    expect(parseBrand({ schedule: parsed }).schedule).toBe(parsed);
    expect(parseMember({ schedule: always }).schedule).toBe(always);
  });

  it('neither change nor keep their input', () => {
    const input = {
      schedule: structuredClone(schedule),
      overrides: [{ date: '12-25', hours: [] as string[] }],
    };
    const before = structuredClone(input);
    const member = parseMember(input);
    expect(input).toEqual(before);
    input.overrides[0]?.hours.push('09:00-10:00');
    expect(member.overrides).toEqual([{ date: '12-25', hours: [] }]);
    expect(Object.isFrozen(input)).toBe(false);
  });

  it('parse what they gave once more, to the same', () => {
    const member = parseMember({ schedule, overrides: [{ date: '12-25', hours: [] }] });
    expect(JSON.stringify(parseMember(member))).toBe(JSON.stringify(member));
  });

  it('safely give the same as data', () => {
    const good = safeParseBrand({ schedule });
    expect(good.ok && isWidgetOpen(good.value, noon)).toBe(true);
    const bad = safeParseMember({ schedule: { ...schedule, timeZone: 'x' } });
    expect(bad.ok).toBe(false);
    expect(() => parseMember({ schedule: { ...schedule, timeZone: 'x' } })).toThrow(ScheduleError);
  });
});

describe('issues of a brand', () => {
  it.each<[name: string, input: unknown, found: string[]]>([
    ['null', null, ['brand wrong-type']],
    ['a list', [], ['brand wrong-type']],
    ['a text', 'x', ['brand wrong-type']],
    ['a bad schedule', { schedule: 5 }, ['brand.schedule wrong-type']],
    [
      'a bad range',
      { schedule: { ...schedule, weekly: { friday: ['x'] } } },
      ['brand.schedule.weekly.friday.0 invalid-range'],
    ],
    [
      'a zone that is none',
      { schedule: { ...schedule, timeZone: 'Nowhere' } },
      ['brand.schedule.timeZone unknown-time-zone'],
    ],
    ['a mode that is none', { mode: 'on' }, ['brand.mode invalid-value']],
    ['a mode of the wrong kind', { mode: 5 }, ['brand.mode invalid-value']],
    ['a key in capitals', { Schedule: schedule }, ['brand.Schedule unknown-key']],
    ['a key one letter short', { shedule: schedule }, ['brand.shedule unknown-key']],
    ['a key with a letter too many', { schedulle: schedule }, ['brand.schedulle unknown-key']],
    ['a key one letter off', { schedula: schedule }, ['brand.schedula unknown-key']],
    ['a key with two letters swapped', { shcedule: schedule }, ['brand.shcedule unknown-key']],
    ['a key with dashes', { 'sched-ule': schedule }, ['brand.sched-ule unknown-key']],
    ['a key with underscores', { _overrides: [] }, ['brand._overrides unknown-key']],
    ['a short key in capitals', { MODE: 'live' }, ['brand.MODE unknown-key']],
    ['weekly hours of its own', { weekly: {} }, ['brand.weekly unknown-key']],
    ['what answers isOpenAt', { isOpenAt: () => true }, ['brand.isOpenAt unknown-key']],
  ])('%s', (_name, input, expected) => {
    expect(found(safeParseBrand(input))).toEqual(expected);
  });

  it('keys that are further off are of the caller', () => {
    const others = { model: 'x', node: 1, code: 'x', modes: 1, schedules: [], override: [] };
    expect(found(safeParseBrand(others))).toEqual([]);
    expect(found(safeParseMember(others))).toEqual([]);
    expect(found(safeParseBrand({ timeZone: 'x', presence: 'busy', Presence: 1, id: 1 }))).toEqual(
      [],
    );
    expect(found(safeParseMember({ mode: 'x', Mode: 1, presences: 1, oncall: 1 }))).toEqual([]);
    expect(found(safeParseBrand({ createdAt: 1, domain: 'acme.example', plan: 'pro' }))).toEqual(
      [],
    );
    // What is undefined counts as left out, and beside the key itself another one cannot mean it.
    expect(found(safeParseBrand({ shedule: undefined }))).toEqual([]);
    expect(found(safeParseBrand({ schedule, Schedule: 1, scheduled: true }))).toEqual([]);
  });
});

describe('issues of a member', () => {
  it.each<[name: string, input: unknown, found: string[]]>([
    ['null', null, ['member wrong-type']],
    ['a presence that is none', { presence: 'busy' }, ['member.presence invalid-value']],
    ['overrides that are none', { overrides: {} }, ['member.overrides wrong-type']],
    [
      'a bad override',
      {
        overrides: [
          { date: '12-25', hours: [] },
          { date: '13-25', hours: [] },
        ],
      },
      ['member.overrides.1.date invalid-date'],
    ],
    ['a key one letter short', { overides: [] }, ['member.overides unknown-key']],
    ['a key of eight letters, one off', { presense: 'away' }, ['member.presense unknown-key']],
    ['weekly hours of their own', { weekly: null }, ['member.weekly unknown-key']],
    ['what answers isOpenAt', { isOpenAt: () => true }, ['member.isOpenAt unknown-key']],
    ['a key in capitals', { PRESENCE: 'away' }, ['member.PRESENCE unknown-key']],
  ])('%s', (_name, input, expected) => {
    expect(found(safeParseMember(input))).toEqual(expected);
  });

  it('all at once, with readable places', () => {
    const result = safeParseMember({
      presence: 'busy',
      schedule: { timeZone: 'UTC', weekly: { mondya: [] } },
      overrides: [5],
    });
    if (result.ok) throw new Error('accepted');
    expect(result.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['member.schedule.weekly.mondya', 'unknown key; did you mean "monday"?'],
      ['member.overrides.0', 'expected an object, got 5'],
      ['member.presence', 'expected "online" or "away" or "offline", got "busy"'],
    ]);
    expect(new ScheduleError(result.issues).message.split('\n')).toEqual([
      'member.schedule.weekly.mondya: unknown key; did you mean "monday"?',
      'member.overrides[0]: expected an object, got 5',
      'member.presence: expected "online" or "away" or "offline", got "busy"',
    ]);
  });
});

describe('a row that throws while it is read', () => {
  const throwing = (key: PropertyKey) =>
    Object.defineProperty({}, key, {
      enumerable: true,
      get() {
        throw new Error('boo');
      },
    });

  it.each(['weekly', 'isOpenAt', Symbol('note')])('at %s is unreadable', (key) => {
    expect(safeParseMember(throwing(key))).toMatchObject({
      ok: false,
      issues: [{ code: 'unreadable' }],
    });
  });

  it('is unreadable in a team as well', () => {
    expect(() => liveChatStatus({}, [throwing('weekly')], 0)).toThrow(
      'members[0]: threw while it was read',
    );
  });
});
