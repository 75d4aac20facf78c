import { describe, expect, it } from 'vitest';
import acme from '../../docs/examples/acme.json' with { type: 'json' };
import { adviceOn } from '../../docs/playground/answer/advice.js';

/** The year from the week in which the clocks change in Paris. */
const from = Date.parse('2026-03-22T23:00Z');

/** What is told of a team: its line, the text at the place, the message, and when it matters. */
function told(team: unknown): string[] {
  const text = JSON.stringify(team, null, 2);
  const question = { text, from, timeZone: 'Europe/Paris', locale: 'en-GB' };
  return adviceOn(question).map(({ kind, line, start, end, code, message, detail }) => {
    const place = message.split(': ')[0];
    return `${kind} ${line} ${text.slice(start, end)} ${code} ${place} ${detail ?? ''}`.trim();
  });
}

const week = (weekly: unknown, more = {}) => ({ timeZone: 'Europe/Paris', weekly, ...more });
const office = week({ monday: ['09:00-17:00'] });

describe('adviceOn', () => {
  it('finds the slips of the example', () => {
    expect(told(acme)).toEqual([
      expect.stringMatching(/^warning \d+ \[ uncovered members Sun.* 29 Mar.* 00:30\W+01:15$/),
      expect.stringMatching(
        /^warning \d+ "22:00-04:00" skipped-time brand\.schedule\.weekly\.saturday\[0\] 28 Mar 2026$/,
      ),
      expect.stringMatching(
        /^warning \d+ "22:00-04:00" repeated-time brand\.schedule\.weekly\.saturday\[0\] 24 Oct 2026$/,
      ),
      expect.stringMatching(
        /^warning \d+ "22:00-04:00" repeated-time members\[0\]\.overrides\[0\]\.weekly\.saturday\[0\] 24 Oct 2026$/,
      ),
    ]);
  });

  it.each<[string, unknown, string]>([
    [
      'a member’s own hours',
      { schedule: week({ monday: ['09:00-23:59'] }) },
      '"09:00-23:59" minute-before-midnight members[0].schedule.weekly.monday[0] 23 Mar 2026; 30 Mar 2026; 6 Apr 2026; …',
    ],
    [
      'a member’s overrides, which lie over the brand’s hours',
      { overrides: [{ date: '2026-04-07', hours: [], label: 'Off' }] },
      '{ override-without-effect members[0].overrides[0] 7 Apr 2026',
    ],
    [
      'a member’s overrides over hours with overrides of their own',
      {
        schedule: { ...office, overrides: [{ date: '2026-04-06', hours: [] }] },
        overrides: [{ date: '2026-03-02', hours: [] }],
      },
      '{ past-override members[0].overrides[0]',
    ],
    [
      'a member whose hours never meet the brand’s',
      { schedule: week({ tuesday: ['09:00-17:00'] }) },
      '{ never-with-brand members[0]',
    ],
  ])('finds slips in %s', (_, member, slip) => {
    const found = told({ brand: { schedule: office }, members: [member, {}] });
    expect(found.map((text) => text.replace(/^warning \d+ /, ''))).toEqual([
      expect.stringContaining(slip),
    ]);
  });

  it('tells of an override below a member’s own only once', () => {
    const past = { date: '2026-03-02', hours: [] };
    const member = { schedule: { ...office, overrides: [past] }, overrides: [past] };
    const found = told({ brand: { schedule: office }, members: [member] });
    const places = found.map((text) => /members\S+/.exec(text)?.[0]);
    expect(places).toEqual(['members[0].schedule.overrides[0]', 'members[0].overrides[0]']);
  });

  it('has none for a team without slips, nor for a text with errors', () => {
    expect(told({ brand: { schedule: office }, members: [{}] })).toEqual([]);
    expect(told({ brand: { schedule: office }, members: [{ presence: 'busy' }] })).toEqual([]);
  });
});
