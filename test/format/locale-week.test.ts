import { visitorRows, weeklyRows } from 'livehours/format';
import { afterEach, describe, expect, it } from 'vitest';

const empty = { timeZone: 'UTC', weekly: {} };
const firstOf = (locale: string | string[]) => weeklyRows(empty, { locale })[0]?.days[0];

describe('the first day of the week', () => {
  it.each([
    ['en-US', 'sunday'],
    ['en-GB', 'monday'],
    ['en-FR', 'monday'],
    ['ar-EG', 'saturday'],
    ['fr', 'monday'],
    ['pt-BR', 'sunday'],
  ])('of %s is %s', (locale, day) => {
    expect(firstOf(locale)).toBe(day);
  });

  it('is the one that is asked for', () => {
    const [row] = weeklyRows(empty, { locale: 'en-US', firstDay: 'wednesday' });
    expect(row?.days[0]).toBe('wednesday');
    const options = { locale: 'en-US', timeZone: 'UTC', weekOf: '2026-01-06' };
    const rows = visitorRows(empty, { ...options, firstDay: 'wednesday' });
    expect(rows.map(({ date }) => date.slice(8)).join(' ')).toBe('31 01 02 03 04 05 06');
  });
});

describe('in a runtime that', () => {
  const names = ['weekInfo', 'getWeekInfo'] as const;
  const own = names.map((name) => Object.getOwnPropertyDescriptor(Intl.Locale.prototype, name));

  /** Gives locales only what a runtime has. */
  function provide(weekInfo: unknown, getWeekInfo: unknown): void {
    const [first, second] = names;
    const options = { configurable: true, writable: true };
    Object.defineProperty(Intl.Locale.prototype, first, { value: weekInfo, ...options });
    Object.defineProperty(Intl.Locale.prototype, second, { value: getWeekInfo, ...options });
  }

  afterEach(() => {
    for (const [i, name] of names.entries()) {
      delete (Intl.Locale.prototype as { [name]?: unknown })[name];
      const descriptor = own[i];
      if (descriptor) Object.defineProperty(Intl.Locale.prototype, name, descriptor);
    }
  });

  it.each([
    ['has a property', { firstDay: 7 }, undefined, 'sunday'],
    ['has a method', undefined, () => ({ firstDay: 6 }), 'saturday'],
    ['has neither, weeks begin on Monday', undefined, undefined, 'monday'],
  ])('%s', (_, property, method, day) => {
    provide(property, method);
    expect(firstOf('en-US')).toBe(day);
  });
});
