import { type Actor, canEditSchedule, type ScheduleOwner } from 'livehours';
import { describe, expect, it } from 'vitest';

const brand = { kind: 'brand' } as const;
const own = { kind: 'member', id: 1 } as const;
const other = { kind: 'member', id: 2 } as const;

/** Whether somebody may, of whatever shape either side is. */
const can = (actor: unknown, target: unknown) =>
  canEditSchedule(actor as Actor, target as ScheduleOwner);

/** Whether a member with an id may edit the hours of a member with another. */
const isSame = (id: unknown, other: unknown) =>
  can({ id, role: 'member' }, { kind: 'member', id: other });

describe('canEditSchedule', () => {
  it.each([
    ['admin', 'the brand', { id: 1, role: 'admin' }, brand, true],
    ['admin', 'their own', { id: 1, role: 'admin' }, own, true],
    ['admin', "another's", { id: 1, role: 'admin' }, other, true],
    ['member', 'the brand', { id: 1, role: 'member' }, brand, false],
    ['member', 'their own', { id: 1, role: 'member' }, own, true],
    ['member', "another's", { id: 1, role: 'member' }, other, false],
    ['other', 'the brand', { id: 1, role: 'owner' }, brand, false],
    ['other', 'their own', { id: 1, role: 'Admin' }, own, false],
    ['other', "another's", { id: 1, role: '' }, other, false],
  ])('%s of %s', (_role, _target, actor, target, expected) => {
    expect(can(actor, target)).toBe(expected);
  });

  it('a target of another kind is nobody’s', () => {
    for (const role of ['admin', 'member']) {
      expect(can({ id: 1, role }, { kind: 'team', id: 1 })).toBe(false);
      expect(can({ id: 1, role }, { id: 1 })).toBe(false);
    }
  });
});

describe('ids are compared as texts', () => {
  it.each<[unknown, unknown, boolean]>([
    [7, 7, true],
    [7, '7', true],
    ['7', 7n, true],
    [7n, 7, true],
    [0, '0', true],
    [-0, 0, true],
    [1.5, '1.5', true],
    ['kim', 'kim', true],
    ['kim', 'Kim', false],
    ['7', '07', false],
    ['7', ' 7', false],
    [7, 8, false],
    ['kim', 'lee', false],
    [9007199254740993n, '9007199254740992', false],
  ])('%s and %s: %s', (id, other, expected) => {
    expect(isSame(id, other)).toBe(expected);
    expect(isSame(other, id)).toBe(expected);
  });

  const nobody = [
    undefined,
    null,
    '',
    NaN,
    Infinity,
    -Infinity,
    true,
    {},
    ['7'],
    Symbol('7'),
    () => 7,
  ];

  it.each(
    nobody.map((id) => [String(typeof id === 'symbol' ? 'a symbol' : id), id]),
  )('%s is nobody’s id', (_, id) => {
    expect(isSame(id, id)).toBe(false);
    expect(isSame(7, id)).toBe(false);
    expect(isSame(String(typeof id === 'symbol' ? '' : id), id)).toBe(false);
    // An administrator without an id is nobody, and so is a member whose schedule it would be.
    expect(can({ id, role: 'admin' }, brand)).toBe(false);
    expect(can({ id: 1, role: 'admin' }, { kind: 'member', id })).toBe(false);
  });

  it('runs no code of what is passed as an id', () => {
    const id = {
      toString: () => {
        throw new Error('read');
      },
    };
    expect(isSame(id, id)).toBe(false);
  });
});

describe('if either side names a brand, both must name the same one', () => {
  const none = [undefined, null];
  it.each<[unknown, unknown, boolean]>([
    ...none.flatMap((a) => none.map((b): [unknown, unknown, boolean] => [a, b, true])),
    ['acme', 'acme', true],
    [7, '7', true],
    [7n, 7, true],
    ['acme', 'other', false],
    ['acme', undefined, false],
    ['acme', null, false],
    [undefined, 'acme', false],
    [null, 'acme', false],
    ['', '', false],
    ['', undefined, false],
    [NaN, NaN, false],
    [undefined, NaN, false],
    [{}, {}, false],
  ])('%s and %s: %s', (a, b, expected) => {
    for (const role of ['admin', 'member'] as const) {
      expect(can({ id: 1, role, brandId: a }, { ...own, brandId: b })).toBe(expected);
      expect(can({ id: 1, role, brandId: a }, { ...other, brandId: b })).toBe(
        expected && role === 'admin',
      );
      expect(can({ id: 1, role, brandId: a }, { ...brand, brandId: b })).toBe(
        expected && role === 'admin',
      );
    }
  });

  it('a member of a brand is not one of an undefined other', () => {
    expect(can({ id: 1, role: 'member', brandId: 'acme' }, own)).toBe(false);
    expect(can({ id: 1, role: 'member' }, { ...own, brandId: 'acme' })).toBe(false);
  });
});

it.each([
  null,
  undefined,
  7,
  '',
  'admin',
  [],
  true,
  {},
  () => {},
  Object.create(null),
])('what is of another shape edits nothing and is nobody’s: %j', (wrong) => {
  expect(can(wrong, brand)).toBe(false);
  expect(can(wrong, own)).toBe(false);
  expect(can({ id: 1, role: 'admin' }, wrong)).toBe(false);
  expect(can({ id: 1, role: 'member' }, wrong)).toBe(false);
  expect(can(wrong, wrong)).toBe(false);
});
