import {
  type Brand,
  canEditSchedule,
  canLiveChat,
  isMemberAvailable,
  isOpen,
  isWidgetOpen,
  liveChatStatus,
  type Member,
  parseSchedule,
  ScheduleError,
} from 'livehours';
import { describe, expect, it } from 'vitest';

const brand: Brand = {};

/** How a message writes a value. */
const gotten = (value: unknown) =>
  Array.isArray(value) ? 'a list' : (JSON.stringify(value) ?? 'undefined');

describe('what is no brand, no member or no list is named', () => {
  it.each([null, undefined, 7, 'acme', []])('a brand that is %j', (wrong) => {
    const got = new RegExp(`^brand: expected an object, got ${gotten(wrong)}$`);
    expect(() => isWidgetOpen(wrong as Brand, 0)).toThrow(got);
    expect(() => liveChatStatus(wrong as Brand, [], 0)).toThrow(got);
  });

  it.each([null, undefined, 7, 'kim', []])('a member that is %j', (wrong) => {
    const ask = () => isMemberAvailable(brand, wrong as unknown as Member, 0);
    expect(ask).toThrow(new RegExp(`^member: expected an object, got ${gotten(wrong)}$`));
  });

  it.each([null, undefined, 7, {}])('a list of members that is %j', (wrong) => {
    const members = wrong as unknown as Member[];
    expect(() => canLiveChat(brand, members, 0)).toThrow(/^members: expected a list of members/);
    expect(() => liveChatStatus(brand, members, 0)).toThrow(/^members: expected a list/);
  });

  it('a schedule that can be read only once is read once, also with overrides over it', () => {
    let reads = 0;
    const schedule = {
      timeZone: 'UTC',
      get weekly() {
        reads += 1;
        if (reads > 1) throw new Error('no');
        return {};
      },
    };
    const kim = { schedule, overrides: [{ date: '2026-05-01', hours: [] }] };
    expect(isMemberAvailable(brand, kim, 0)).toBe(false);
    expect(reads).toBe(1);
  });

  it('a row whose getter throws: what it throws comes through', () => {
    const row = {
      get schedule(): null {
        throw new Error('from the row');
      },
    };
    expect(() => isWidgetOpen(row, 0)).toThrow('from the row');
  });

  it('a schedule whose every property throws', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(() => isOpen(hostile as never, 0)).toThrow();
  });

  it('a schedule of a member that is a revoked proxy', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const ask = () => canLiveChat(brand, [{ schedule: proxy as never }], 0);
    expect(ask).toThrow(ScheduleError);
    expect(ask).toThrow(/^members\[0\]\.schedule: /);
  });
});

it('two ids that are both missing are not the same person', () => {
  const nobody = { id: undefined, role: 'member' } as never;
  expect(canEditSchedule(nobody, { kind: 'member', id: undefined } as never)).toBe(false);
});

it.each([
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1e17,
  -1e300,
])('a schedule asked at %d, which is no instant at all, says what it expected', (epochMs) => {
  const expected = /^epochMs: expected an instant: .* got (NaN|-?Infinity|10{17}|-1e\+300)$/;
  for (const weekly of [{}, { monday: ['09:00-17:00'] }]) {
    const schedule = parseSchedule({ timeZone: 'Europe/Paris', weekly });
    expect(() => schedule.isOpenAt(epochMs)).toThrow(expected);
    expect(() => schedule.nextChangeAfter(epochMs)).toThrow(expected);
    expect(() => schedule.previousChangeUpTo(epochMs)).toThrow(expected);
  }
});
