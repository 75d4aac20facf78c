import { describe, expect, it } from 'vitest';
import acme from '../../docs/examples/acme.json' with { type: 'json' };
import { LONGEST_TEXT, readTeam } from '../../docs/playground/team/read-team.js';
import { zonesOf } from '../../docs/playground/team/team.js';

/** What is told of a text: its line, the text at the place, and the message. */
function told(text: string): string[] {
  return readTeam(text).problems.map(
    ({ kind, line, start, end, message }) =>
      `${kind} ${line} ${JSON.stringify(text.slice(start, end))} ${message}`,
  );
}

const text = (value: unknown) => JSON.stringify(value, null, 2);
const week = (weekly: unknown, more = {}) => ({ timeZone: 'Europe/Paris', weekly, ...more });

describe('readTeam', () => {
  it('reads the example', () => {
    const { team, problems } = readTeam(text(acme));
    expect(problems).toEqual([]);
    expect(team?.members.map(({ name }) => name)).toEqual(acme.members.map(({ name }) => name));
    expect(team && zonesOf(team)).toEqual([
      'Europe/Paris',
      'America/New_York',
      'Australia/Sydney',
      'Asia/Kathmandu',
      'Europe/Berlin',
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'no JSON',
      '{\n  "brand": {},\n}',
      ['error 3 "}" not JSON: expected a key in double quotes, got "}"'],
    ],
    [
      'another kind of JSON',
      '[]',
      ['error 1 "[]" expected an object with "brand" and a list of "members"'],
    ],
    [
      'a wrong value, at the value',
      text({ brand: { schedule: week({ friday: ['09:00-17:00', '25:00-26:00'] }) }, members: [] }),
      [
        'error 8 "\\"25:00-26:00\\"" brand.schedule.weekly.friday[1]: "25:00-26:00": hours run from 00 to 23 (24:00 only as an end)',
      ],
    ],
    [
      'an unknown key, at the key',
      text({ brand: { schedule: week({ mondya: ['09:00-17:00'] }) }, members: [] }),
      ['error 6 "\\"mondya\\"" brand.schedule.weekly.mondya: unknown key; did you mean "monday"?'],
    ],
    [
      'a missing key, where it is to be written',
      text({ brand: { schedule: { timeZone: 'UTC' } }, members: [] }),
      ['error 3 "{" brand.schedule.weekly: required'],
    ],
    [
      'a member, by the place in the list',
      text({ brand: {}, members: [{}, { presence: 'busy' }] }),
      [
        'error 6 "\\"busy\\"" members[1].presence: expected "online" or "away" or "offline", got "busy"',
      ],
    ],
    [
      'nothing where dates lie over no schedule at all',
      text({ brand: {}, members: [{ overrides: [{ date: '05-01', hours: [] }] }] }),
      [],
    ],
    [
      'a key that stands twice',
      '{ "brand": { "mode": "deferred",\n "mode": "live" }, "members": [] }',
      ['warning 2 "\\"mode\\"" "mode" stands twice in one object: only the last one counts'],
    ],
    [
      'too many members',
      text({ brand: {}, members: Array(1001).fill(0) }),
      ['error 3 "[" members: the page shows up to 1000, got 1001'],
    ],
    [
      'too long a text',
      ' '.repeat(LONGEST_TEXT + 1),
      [`error 1 "" the page reads up to ${LONGEST_TEXT} characters`],
    ],
  ])('tells of %s', (_, input, problems) => {
    expect(told(input)).toEqual(problems);
  });

  it('lists them in the order of the text', () => {
    const members = [{ presence: 'busy' }, { schedule: { timeZone: 'Paris', weekly: {} } }];
    const lines = readTeam(text({ members, brand: { mode: 'off' } })).problems.map(
      ({ line }) => line,
    );
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('names those who have no name, and shortens names that are too long', () => {
    const members = [{}, { name: ' ' }, { name: 7 }, { name: 'x'.repeat(1000) }];
    const { team } = readTeam(text({ brand: { name: null }, members }));
    expect(team?.brand.name).toBe('The brand');
    expect(team?.members.map(({ name }) => name)).toEqual([
      'Member 1',
      'Member 2',
      'Member 3',
      `${'x'.repeat(60)}…`,
    ]);
  });
});
