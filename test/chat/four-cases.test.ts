import fc from 'fast-check';
import {
  availableMembers,
  type Brand,
  canLiveChat,
  eligibleMembers,
  isMemberAvailable,
  isOpen,
  isWidgetOpen,
  liveChatHours,
  type Member,
  memberHours,
  parseBrand,
  parseMember,
  widgetHours,
} from 'livehours';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../support/runs.js';
import { brandIsOpen, isPresent, memberIsOn, team } from '../support/team.js';

/** 1970-01-01 was a Thursday; at noon of it, these are on and off. */
const noon = 43_200_000;
const on = { timeZone: 'UTC', weekly: { thursday: ['09:00-17:00'] } };
const off = { timeZone: 'UTC', weekly: { thursday: ['14:00-17:00'] } };

describe('the four documented cases', () => {
  it.each([
    ['on', 'off', on, off, false],
    ['off', 'on', off, on, false],
    ['off', 'off', off, off, false],
    ['on', 'on', on, on, true],
  ])('brand %s, member %s', (_brand, _member, brands, members, expected) => {
    expect(canLiveChat({ schedule: brands }, [{ schedule: members }], noon)).toBe(expected);
  });

  it('one member who is on is enough', () => {
    const members = [{ schedule: off }, { schedule: on }, { schedule: off }];
    expect(canLiveChat({ schedule: on }, members, noon)).toBe(true);
  });

  it('no members means nobody to chat with', () => {
    expect(canLiveChat({ schedule: on }, [], noon)).toBe(false);
    expect(canLiveChat({}, [], noon)).toBe(false);
    expect(eligibleMembers({}, [], noon)).toEqual([]);
  });

  it('hold for any schedules, zones and instants', patience, () => {
    fc.assert(
      fc.property(team(), ({ brand, members, instants }) => {
        const { mode: _, ...live } = brand;
        for (const at of instants) {
          for (const { presence, ...member } of members) {
            const both = brandIsOpen(brand, at) && memberIsOn(brand, member, at);
            expect(canLiveChat(live, [member], at)).toBe(both);
          }
        }
      }),
      { numRuns: runs(80) },
    );
  });
});

describe('a team', () => {
  it('can be chatted with exactly when there is somebody to invite', patience, () => {
    fc.assert(
      fc.property(team(), ({ brand, members, instants }) => {
        for (const at of instants) {
          const eligible = eligibleMembers(brand, members, at);
          expect(canLiveChat(brand, members, at)).toBe(eligible.length > 0);
          const expected = members.filter(
            (member) =>
              brand.mode !== 'deferred' &&
              brandIsOpen(brand, at) &&
              memberIsOn(brand, member, at) &&
              isPresent(member),
          );
          expect(eligible.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        }
      }),
      { numRuns: runs(80) },
    );
  });

  it(
    "eligible and available members are the caller's own objects, in their order",
    patience,
    () => {
      fc.assert(
        fc.property(team(), ({ brand, members, instants }) => {
          for (const at of instants) {
            for (const chosen of [
              eligibleMembers(brand, members, at),
              availableMembers(brand, members, at),
            ]) {
              const places = chosen.map((member) => members.indexOf(member));
              expect(places).not.toContain(-1);
              expect(places).toEqual([...places].sort((a, b) => a - b));
            }
          }
        }),
        { numRuns: runs(60) },
      );
    },
  );

  it('hours alone decide on the widget, on shifts and on the timelines', patience, () => {
    fc.assert(
      fc.property(team(), ({ brand, members, instants }) => {
        const chat = liveChatHours(brand, members);
        for (const at of instants) {
          const open = brandIsOpen(brand, at);
          const shifts = members.map((member) => memberIsOn(brand, member, at));
          expect(isWidgetOpen(brand, at)).toBe(open);
          expect(isOpen(widgetHours(brand), at)).toBe(open);
          expect(members.map((member) => isMemberAvailable(brand, member, at))).toEqual(shifts);
          expect(members.map((m) => isOpen(memberHours(brand, m), at))).toEqual(shifts);
          expect(availableMembers(brand, members, at).map(({ id }) => id)).toEqual(
            members.filter((_, i) => shifts[i]).map(({ id }) => id),
          );
          expect(isOpen(chat, at)).toBe(open && shifts.includes(true));
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('answers the same for data and for what is parsed from it', patience, () => {
    fc.assert(
      fc.property(team(), ({ brand, members, instants }) => {
        const parsedBrand: Brand = parseBrand(brand);
        const parsed: Member[] = members.map((member) => parseMember(member));
        for (const at of instants) {
          const ids = (chosen: readonly Member[]) => chosen.map((m) => (m as { id?: number }).id);
          expect(ids(eligibleMembers(parsedBrand, parsed, at))).toEqual(
            ids(eligibleMembers(brand, members, at)),
          );
          expect(ids(availableMembers(parsedBrand, parsed, at))).toEqual(
            ids(availableMembers(brand, members, at)),
          );
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
