/** What the comments of an example become; assertions.ts writes the calls. */
import { expect } from 'vitest';

/** Expects a deeply equal value and passes it on. */
export function __is<T>(actual: T, expected: () => unknown, where: string): T {
  expect(comparable(actual), where).toEqual(comparable(expected()));
  return actual;
}

/** Expects an error of this name whose message contains the text: `ScheduleError: weekly.friday`. */
export function __throws(run: () => unknown, expected: string, where: string): void {
  const [, name, text = ''] = /^(\w+)(?::\s*(.*))?$/s.exec(expected.trim()) ?? [];
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown, where).toBeInstanceOf(Error);
  const error = thrown as Error;
  expect(error.name, where).toBe(name);
  expect(error.message, where).toContain(text);
}

/** Dates and Temporal objects as text: implementations of Temporal share no classes. */
function comparable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Date') return `Date ${(value as Date).toISOString()}`;
  if (tag.startsWith('Temporal.')) return `${tag} ${String(value)}`;
  if (Array.isArray(value)) return value.map(comparable);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, comparable(item)]));
}
