import { isOpen, safeParseSchedule, scheduleSchema } from 'livehours';
import { describe, expect, it } from 'vitest';

const { validate, vendor, version } = scheduleSchema['~standard'];

describe('scheduleSchema is a Standard Schema', () => {
  it('of version 1, by livehours', () => {
    expect(version).toBe(1);
    expect(vendor).toBe('livehours');
  });

  it('gives a parsed schedule', async () => {
    const result = await validate({ timeZone: 'UTC', weekly: { thursday: ['00:00:00-12:00'] } });
    if (result.issues) throw new Error('refused');
    expect(result.value.weekly).toEqual({ thursday: ['00:00-12:00'] });
    expect(isOpen(result.value, 0)).toBe(true);
  });

  it('gives the issues of safeParseSchedule', async () => {
    const input = { timeZone: 'Paris', weekly: { mondya: [], friday: ['9'] } };
    const expected = safeParseSchedule(input);
    if (expected.ok) throw new Error('accepted');
    const result = await validate(input);
    expect(result.issues?.map(({ message, path }) => ({ message, path }))).toEqual(
      expected.issues.map(({ message, path }) => ({ message, path })),
    );
  });
});
