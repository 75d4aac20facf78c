import { lintSchedule } from 'livehours/advice';
import { expect, it } from 'vitest';

/** Bugs that were, each held down by the case that showed it. */

it('cuts hours that stand in another order than that of the clock', () => {
  const schedule = {
    timeZone: 'Asia/Pyongyang',
    weekly: { thursday: ['01:00-24:00', '00:01-00:02'] },
    overrides: [{ date: '2015-08-13', remove: ['00:01-00:02', '00:04-00:07'] }],
  };
  const [from, to] = [Date.parse('2015-08-12T00:00Z'), Date.parse('2015-08-14T00:00Z')];
  expect(lintSchedule(schedule, from, to)).toEqual([]);
});
