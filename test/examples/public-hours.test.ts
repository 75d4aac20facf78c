/** What a public page is sent: enough for the same verdict, and nothing of a single member. */
import fc from 'fast-check';
import { fromIntervals, liveChatStatus } from 'livehours';
import { describe, expect, it } from 'vitest';
import { type PublicHours, publicHours } from '../../docs/examples/public-page/public-hours.js';
import { DAY, HOUR } from '../support/arbitraries.js';
import { patience, runs } from '../support/runs.js';
import { team } from '../support/team.js';

const paris = {
  timeZone: 'Europe/Paris',
  weekly: { monday: ['09:00-17:00'], tuesday: ['09:00-17:00'] },
  overrides: [{ date: '12-25', hours: [], label: 'Christmas' }],
};

/** A row as it comes from a database: all of it is the team's own business. */
const kim = {
  id: 'kim-4711',
  name: 'Kim Secret',
  schedule: { timeZone: 'Asia/Kathmandu', weekly: { monday: ['14:07-18:00'] } },
  overrides: [{ date: '2026-01-12', hours: [], label: 'Surgery' }],
  presence: 'online' as const,
};
const lee = { id: 'lee-0815', name: 'Lee Hidden', presence: 'away' as const, schedule: paris };

/** As it arrives. */
function sent(...args: Parameters<typeof publicHours>): PublicHours {
  return JSON.parse(JSON.stringify(publicHours(...args)));
}

/** The verdict on the page, from what it was sent. */
function onPage({ brand, live }: PublicHours, at: number) {
  return liveChatStatus(brand, [{ schedule: fromIntervals(live) }], at);
}

describe('what a public page is sent', () => {
  const acme = { name: 'Acme', apiKey: 'sk-1', mode: 'live' as const, schedule: paris };
  const monday = Date.parse('2026-01-05T00:00Z');

  it('is the brand’s schedule and mode, and the coming live hours', () => {
    expect(sent(acme, [kim], monday)).toEqual({
      brand: { schedule: paris, mode: 'live' },
      live: [{ start: Date.parse('2026-01-05T08:22Z'), end: Date.parse('2026-01-05T12:15Z') }],
      until: monday + 14 * DAY,
    });
  });

  it('holds no name, no zone, no label, no id and no presence of a member', () => {
    const text = JSON.stringify(publicHours(acme, [kim, lee], monday));
    for (const secret of ['kim', 'Secret', 'lee', 'Hidden', 'Kathmandu', '14:07', 'Surgery']) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(/online|away|presence|member|sk-1/);
  });

  it('reaches to the next opening, however far away, and to the end of what is open', () => {
    const away = { from: '2026-01-06', to: '2026-03-01', hours: [] };
    const closed = { ...acme, schedule: { ...paris, overrides: [away] } };
    const { live, until } = sent(closed, [{}], Date.parse('2026-01-06T00:00Z'));
    expect(live).toEqual([
      { start: Date.parse('2026-03-02T08:00Z'), end: Date.parse('2026-03-02T16:00Z') },
    ]);
    expect(until).toBe(Date.parse('2026-03-02T08:00Z') + 1);
    expect(sent({}, [{}], 0).live).toEqual([{ start: 0, end: null }]);
    expect(sent(acme, [], monday).live).toEqual([]);
  });

  it('says deferred while the hours allow live chat and nobody is there', () => {
    const day = Date.parse('2026-01-05T10:00Z');
    expect(sent(acme, [lee], day).brand.mode).toBe('deferred');
    expect(sent(acme, [lee, kim], day).brand.mode).toBe('live');
    expect(sent(acme, [lee], monday).brand.mode).toBe('live');
    expect(sent({ ...acme, mode: 'deferred' }, [kim], monday).brand.mode).toBe('deferred');
  });

  it(
    'is the same for every team with the same live hours',
    () => {
      fc.assert(
        fc.property(team(), fc.infiniteStream(fc.nat()), ({ brand, members, instants }, order) => {
          const others = [...members, ...members]
            .map((member) => ({ ...member, id: order.next().value, name: 'Somebody else' }))
            .sort((a, b) => a.id - b.id);
          for (const at of instants) {
            expect(sent(brand, others, at)).toEqual(sent(brand, members, at));
          }
        }),
        { numRuns: runs(40) },
      );
    },
    patience.timeout,
  );

  it(
    'leads to the same verdict, up to when it runs out',
    () => {
      fc.assert(
        fc.property(
          team(),
          fc.array(fc.integer({ min: 0, max: 14 * DAY - HOUR }), { maxLength: 6 }),
          ({ brand, members, instants: [now = 0] }, ahead) => {
            // Whether somebody is there can change at any time, hours cannot.
            const present = members.map(({ presence: _, ...member }) => member);
            const hours = sent(brand, present, now);
            const lastKnown = hours.live.at(-1)?.start ?? -Infinity;
            for (const at of [now, ...ahead.map((ms) => now + ms)]) {
              const page = onPage(hours, at);
              const real = liveChatStatus(brand, present, at);
              expect(page.live).toBe(real.live);
              expect(page.label).toBe(real.label);
              expect(page.closesAt).toBe(real.closesAt);
              if (real.opensAt === null || real.opensAt <= lastKnown) {
                expect(page.opensAt).toBe(real.opensAt);
              } else {
                expect(at).toBeGreaterThan(now);
              }
            }
          },
        ),
        { numRuns: runs(40) },
      );
    },
    patience.timeout,
  );

  it(
    'says live now exactly when the chat is',
    () => {
      fc.assert(
        fc.property(team(), ({ brand, members, instants }) => {
          for (const at of instants) {
            expect(onPage(sent(brand, members, at), at).live).toBe(
              liveChatStatus(brand, members, at).live,
            );
          }
        }),
        { numRuns: runs(60) },
      );
    },
    patience.timeout,
  );
});
