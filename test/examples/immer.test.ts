/** What docs/boundaries.md says of state that Immer made: frozen rows, and what a reducer may do with drafts. */
import { isDraft, produce } from 'immer';
import { eligibleMembers, liveChatStatus, parseBrand, parseMember, parseSchedule } from 'livehours';
import { createRoster } from 'livehours/roster';
import { liveChatStore } from 'livehours/watch';
import { expect, it } from 'vitest';

const at = Date.parse('2026-01-05T09:00Z');

/** As a reducer leaves it, frozen all the way down. */
const state = produce(
  {
    brand: {
      mode: 'live' as 'live' | 'deferred',
      schedule: { timeZone: 'Europe/Paris', weekly: { monday: ['09:00-12:00'] } },
      overrides: [{ date: '2026-01-05', add: ['14:00-16:00'] }],
    },
    team: [{ id: 7, presence: 'online' as 'online' | 'away' }],
    live: false,
  },
  ({ brand }) => {
    brand.schedule.weekly.monday.push('20:00-22:00');
  },
);

it('is frozen, and every function takes it', () => {
  const { brand, team } = state;
  expect([brand.schedule.weekly.monday, brand.overrides, team[0]].every(Object.isFrozen)).toBe(
    true,
  );
  expect(liveChatStatus(brand, team, at).closesAt).toBe(Date.parse('2026-01-05T11:00Z'));
  expect(parseBrand(brand).mode).toBe('live');
  expect(parseMember(team[0])).toEqual(team[0]);
});

it('is not changed by a roster or a store that has its rows', () => {
  const before = structuredClone(state);
  const away = { 7: { presence: 'away' as const } };
  expect(createRoster(state.brand, state.team).patch(away).eligible(at)).toEqual([]);
  const store = liveChatStore(state.brand, state.team, { now: () => at });
  expect(store.getSnapshot().eligible[0]).toBe(state.team[0]);
  store.update({ mode: 'deferred', changes: away });
  expect(store.getSnapshot().blockedBy).toEqual(['mode', 'presence']);
  expect(state).toEqual(before);
});

it('answers for a draft as it is at that moment, and a parsed schedule outlives it', () => {
  let schedule = parseSchedule({ timeZone: 'UTC', weekly: {} });
  const next = produce(state, (draft) => {
    draft.live = liveChatStatus(draft.brand, draft.team, at).live;
    draft.brand.schedule.weekly.monday = [];
    schedule = parseSchedule(draft.brand.schedule);
    expect(eligibleMembers(draft.brand, draft.team, at)).toEqual([]);
  });
  expect(next.live).toBe(true);
  expect(schedule.weekly).toEqual({});
});

it('holds a parsed schedule without a draft of it', () => {
  const held = { name: 'Acme', schedule: parseSchedule(state.brand.schedule) };
  const next = produce(held, (draft) => {
    draft.name = 'Acme Ltd';
    expect(isDraft(draft.schedule)).toBe(false);
  });
  expect(next.schedule).toBe(held.schedule);
});
