import fc from 'fast-check';
import { availableMembers, eligibleMembers, parseMember, parseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/runs.js';

const HOUR = 3_600_000;
const brand = {
  schedule: parseSchedule({ timeZone: 'UTC', weekly: { thursday: ['00:00-24:00'] } }),
};

describe('in a team of thousands', () => {
  it.each([4999, 5000, 5001, 10_000, 12_289])('all %i who follow the brand are found', (count) => {
    const team = Array.from({ length: count }, (_, id) => ({ id }));
    expect(eligibleMembers(brand, team, 0)).toEqual(team);
    expect(availableMembers(brand, team, -1)).toEqual([]);
  });

  it('those are found who are on shift and there, in their order', () => {
    const shift = parseSchedule({ timeZone: 'UTC', weekly: { thursday: ['12:00-24:00'] } });
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.constantFrom({}, { schedule: shift }, { presence: 'away' as const })),
        fc.nat(15_000),
        fc.boolean(),
        (rows, count, isNoon) => {
          const team = [...rows.take(count)].map((row, id) => ({ id, ...row }));
          const at = isNoon ? 12 * HOUR : 0;
          const onShift = team.filter((member) => isNoon || !('schedule' in member));
          expect(availableMembers(brand, team, at)).toEqual(onShift);
          expect(eligibleMembers(brand, team, at)).toEqual(
            onShift.filter((member) => !('presence' in member)),
          );
        },
      ),
      { numRuns: runs(10) },
    );
  });

  it('each keeps hours of its own, however many are laid out beside them', () => {
    const team = Array.from({ length: 1440 }, (_, minute) => {
      const opens = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
      const weekly = { thursday: [`${opens}-${opens}:01`] };
      return parseMember({ minute, schedule: { timeZone: 'UTC', weekly } });
    });
    for (const [minute, member] of team.entries()) {
      expect(availableMembers(brand, team, minute * 60_000)).toEqual([member]);
    }
  });
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
