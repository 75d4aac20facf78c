import {
  availableMembers,
  eligibleMembers,
  memberHours,
  parseSchedule,
  type Timeline,
} from 'livehours';
import { expect, it } from 'vitest';

it('the brand is asked once, however many follow it', () => {
  let asked = 0;
  const schedule: Timeline = {
    isOpenAt: () => {
      asked += 1;
      return true;
    },
    nextChangeAfter: () => Number.POSITIVE_INFINITY,
    previousChangeUpTo: () => Number.NEGATIVE_INFINITY,
  };
  const members = [{}, { presence: 'online' as const }, { presence: 'away' as const }, {}];
  expect(eligibleMembers({ schedule }, members, 0)).toEqual([{}, { presence: 'online' }, {}]);
  expect(asked).toBe(1);
});

it('whoever asks for those on shift does not ask for their presence', () => {
  const member = {
    get presence(): never {
      throw new Error('not tracked');
    },
  };
  expect(availableMembers({}, [member], 0)).toEqual([member]);
  expect(() => eligibleMembers({}, [member], 0)).toThrow('not tracked');
});

it('overrides of a member leave the schedule underneath as it was, its $schema too', () => {
  const data = { $schema: 'https://example.com/x.json', timeZone: 'UTC', weekly: {} };
  const overrides = [{ date: '2026-05-01', hours: ['09:00-12:00'] }];
  const brand = { schedule: parseSchedule(data) };
  const hours = memberHours(brand, { overrides });
  expect(JSON.parse(JSON.stringify(hours))).toEqual({ ...data, overrides });
  expect(JSON.parse(JSON.stringify(brand.schedule))).toEqual(data);
});
