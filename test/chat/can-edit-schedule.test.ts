import { canEditSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';

const brand = { kind: 'brand' } as const;
const own = { kind: 'member', id: 1 } as const;
const other = { kind: 'member', id: 2 } as const;

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
    expect(canEditSchedule(actor as never, target)).toBe(expected);
  });

  it('ids may be texts', () => {
    const kim = { id: 'kim', role: 'member' } as const;
    expect(canEditSchedule(kim, { kind: 'member', id: 'kim' })).toBe(true);
    expect(canEditSchedule(kim, { kind: 'member', id: 'lee' })).toBe(false);
  });

  it('a target of another kind is nobody’s', () => {
    expect(canEditSchedule({ id: 1, role: 'member' }, { kind: 'team', id: 1 } as never)).toBe(
      false,
    );
  });
});
