import fc from 'fast-check';
import { type Brand, fromIntervals, type Member, never, ScheduleError } from 'livehours';
import { lintTeam } from 'livehours/advice';
import { describe, expect, it } from 'vitest';
import acme from '../../docs/examples/acme.json' with { type: 'json' };
import { candidates, openIntervalsOracle } from '../support/oracle.js';
import { patience, runs } from '../support/runs.js';
import { brandData, brandIsOpen, memberData, memberIsOn, team } from '../support/team.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 1970-01-01, a Thursday, in UTC. */
const hours = (from: number, to: number) => fromIntervals([{ start: from * HOUR, end: to * HOUR }]);
const brand: Brand = { schedule: hours(8, 18) };

describe('lintTeam', () => {
  it('names members whose hours never meet the brand’s', () => {
    const members: Member[] = [{}, { schedule: hours(18, 24) }, { schedule: hours(17, 24) }];
    expect(lintTeam(brand, members, 0, DAY)).toEqual([
      {
        path: ['members', 1],
        code: 'never-with-brand',
        message: 'members[1]: is on only while the brand is closed',
        dates: [],
        intervals: [],
      },
    ]);
  });

  it('gives the stretches that nobody covers, of the kind of the first instant', () => {
    const members = [{ schedule: hours(9, 12) }, { schedule: hours(13, 20) }];
    expect(lintTeam(brand, members, new Date(0), DAY)).toEqual([
      {
        path: ['members'],
        code: 'uncovered',
        message: 'members: nobody is on while the brand is open',
        dates: [],
        intervals: [
          { start: new Date(8 * HOUR), end: new Date(9 * HOUR) },
          { start: new Date(12 * HOUR), end: new Date(13 * HOUR) },
        ],
      },
    ]);
  });

  it('says nothing of a team that follows its brand, of an empty window, or of presence', () => {
    expect(lintTeam(brand, [{ presence: 'offline' }], 0, DAY)).toEqual([]);
    expect(lintTeam({ ...brand, mode: 'deferred' }, [{}], 0, DAY)).toEqual([]);
    expect(lintTeam(brand, [{ schedule: never }], 0, 0)).toEqual([]);
    expect(lintTeam({}, [{}], 0, DAY)).toEqual([]);
  });

  it('lists all the hours of a brand without members, but ten stretches at the most', () => {
    const daily = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-10:00'] } } };
    const [warning, ...others] = lintTeam(daily, [], 0, 100 * 365 * DAY);
    expect(warning?.intervals).toHaveLength(10);
    expect(warning?.intervals[0]).toEqual({ start: 4 * DAY + 9 * HOUR, end: 4 * DAY + 10 * HOUR });
    expect(others).toEqual([]);
  });

  it('lays a member’s overrides over the hours of the brand', () => {
    const schedule = { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } };
    const away = { overrides: [{ from: '2026-01-01', to: '2026-01-31', hours: [] }] };
    const window = [Date.UTC(2026, 0, 1), Date.UTC(2026, 1, 1)] as const;
    expect(lintTeam({ schedule }, [{}, away], ...window).map(({ path }) => path)).toEqual([
      ['members', 1],
    ]);
  });

  it('finds in the example the night on which one is away', () => {
    const [from, to] = [new Date('2026-03-01'), new Date('2027-03-01')];
    const brand = acme.brand as Brand;
    const warnings = lintTeam(brand, acme.members as Member[], from, to);
    expect(warnings.map(({ code, intervals }) => [code, intervals])).toEqual([
      ['uncovered', [{ start: new Date('2026-03-28T23:30Z'), end: new Date('2026-03-29T00:15Z') }]],
    ]);
  });

  it('asks once for hours that many keep, and stops when many never meet the brand’s', () => {
    const office = { schedule: { timeZone: 'UTC', weekly: { monday: ['09:00-17:00'] } } };
    const on = (hours: string) => ({ schedule: { timeZone: 'UTC', weekly: { sunday: [hours] } } });
    const to = 99 * 365 * DAY;
    const same = lintTeam(office, Array(1000).fill(on('09:00-17:00')), 0, to);
    expect(same.filter(({ code }) => code === 'never-with-brand')).toHaveLength(1000);
    const minutes = Array.from({ length: 50 }, (_, index) => on(`09:00-10:${10 + (index % 50)}`));
    const codes = lintTeam(office, minutes, 0, to).map(({ path, code }) => [path[1], code]);
    const [last] = codes.filter(([, code]) => code === 'unchecked');
    expect(codes).toHaveLength(Number(last?.[0]) + 2); // one for each before it, itself, and the gaps
  });

  it('throws for rows that make no sense, and for what is no window', () => {
    const wrong = { schedule: { timeZone: 'Nowhere', weekly: {} } };
    expect(() => lintTeam(wrong, [{}, wrong], 0, DAY)).toThrow(ScheduleError);
    expect(() => lintTeam(wrong, [{}, wrong], 0, DAY)).toThrow(/^brand[\s\S]*members\[1\]/);
    expect(() => lintTeam(brand, 7 as unknown as Member[], 0, DAY)).toThrow(/^members: expected/);
    expect(() => lintTeam(brand, [], DAY, 0)).toThrow(RangeError);
    expect(() => lintTeam(brand, [], 0, 200 * 365 * DAY)).toThrow(/hundred years/);
  });

  it('agrees with the naive rule', patience, () => {
    fc.assert(
      fc.property(team(1), ({ brand, members, around }) => {
        const [from, to] = [around - 2 * DAY, around + 2 * DAY];
        const data = [brandData(brand), ...members.map((one) => memberData(brand, one))];
        const instants = [
          ...new Set(data.flatMap((one) => (one ? candidates(one, from, to) : [from]))),
        ].sort((a, b) => a - b);
        const gaps = openIntervalsOracle(
          (at) => brandIsOpen(brand, at) && !members.some((one) => memberIsOn(brand, one, at)),
          instants,
          to,
        );
        const strangers = members.filter(
          (one) => !instants.some((at) => brandIsOpen(brand, at) && memberIsOn(brand, one, at)),
        );
        const warnings = lintTeam(brand, members, from, to);
        expect(warnings.map(({ path }) => path)).toEqual([
          ...strangers.map(({ id }) => ['members', id]),
          ...(gaps.length > 0 ? [['members']] : []),
        ]);
        if (gaps.length > 0) expect(warnings.at(-1)?.intervals).toEqual(gaps.slice(0, 10));
      }),
      { numRuns: runs(50) },
    );
  });
});
