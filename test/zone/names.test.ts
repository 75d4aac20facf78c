import { isOpen, parseSchedule, safeParseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';

const open = ['09:00-17:00'];
const inZone = (timeZone: string) => ({ timeZone, weekly: { monday: open } });
const codes = (timeZone: string) => {
  const result = safeParseSchedule(inZone(timeZone));
  return result.ok ? [] : result.issues.map(({ code }) => code);
};

describe('a zone goes by', () => {
  it.each([
    ['UTC', '2026-01-05T09:00Z'],
    ['utc', '2026-01-05T09:00Z'],
    ['europe/PARIS', '2026-01-05T08:00Z'],
    // The sign of these is the other way round (POSIX).
    ['Etc/GMT+5', '2026-01-05T14:00Z'],
    ['Etc/GMT-14', '2026-01-04T19:00Z'],
    ['+00:00', '2026-01-05T09:00Z'],
    ['-00:00', '2026-01-05T09:00Z'],
    ['+05:30', '2026-01-05T03:30Z'],
    ['-05:30', '2026-01-05T14:30Z'],
    ['+19:59', '2026-01-04T13:01Z'],
    ['+23:59', '2026-01-04T09:01Z'],
    ['-23:59', '2026-01-06T08:59Z'],
  ])('%s: 9 on Monday is %s', (timeZone, opening) => {
    const schedule = parseSchedule(inZone(timeZone));
    const at = Date.parse(opening);
    expect(schedule.timeZone).toBe(timeZone);
    expect(isOpen(schedule, at)).toBe(true);
    expect(isOpen(schedule, at - 1)).toBe(false);
  });

  it('no name with a letter of another script, whose lower case is that of a known one', () => {
    const kelvin = 'Asia/Bang\u212Aok';
    expect(kelvin.toLowerCase()).toBe('asia/bangkok');
    expect(codes('Asia/Bangkok')).toEqual([]);
    expect(codes(kelvin)).toEqual(['unknown-time-zone']);
    expect(codes('Asia/\u0000Bangkok')).toEqual(['unknown-time-zone']);
  });

  it.each([
    '+24:00',
    '+30:00',
    '+05:60',
    '+5:30',
    '+0530',
    '+05:30x',
    '+05:300',
    '+105:30',
    '+x+05:30',
    '++05:30',
    'x+05:30',
    '05:30',
    '+aa:30',
    '+1a:30',
    '+2a:30',
    '+05:a0',
    '+05:3a',
  ])('%s is none', (timeZone) => {
    expect(codes(timeZone)).toEqual(['unknown-time-zone']);
  });
});

describe('for an unknown zone is suggested', () => {
  const suggested = (timeZone: string) => () => parseSchedule(inZone(timeZone));

  it.each([
    ['Paris', 'Europe/Paris'],
    [' paris ', 'Europe/Paris'],
    ['LOS ANGELES', 'America/Los_Angeles'],
    ['port of spain', 'America/Port_of_Spain'],
    ['Europe/Prais', 'Europe/Paris'],
    ['Europe/Pari', 'Europe/Paris'],
    ['Eurpe/Pari', 'Europe/Paris'],
  ])('to "%s" %s', (timeZone, zone) => {
    expect(suggested(timeZone)).toThrow(
      `timeZone: "${timeZone}": unknown time zone; did you mean "${zone}"?`,
    );
  });

  it.each(['Atlantis', 'Erpe/Pari', 'aris', 'Europe'])('to "%s" nothing', (timeZone) => {
    expect(suggested(timeZone)).toThrow(
      `timeZone: "${timeZone}": unknown time zone; expected an IANA name or "+05:30"`,
    );
  });
});
