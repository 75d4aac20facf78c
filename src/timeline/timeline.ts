import { describe } from '../base/describe.js';

/**
 * Open and closed over time. Anyone may implement it; the queries throw a `TypeError` for one that
 * returns NaN or does not move on. All instants are whole epoch milliseconds.
 */
export interface Timeline {
  /** Whether it is open at an instant. */
  isOpenAt(epochMs: number): boolean;
  /** The first change after `epochMs`, or Infinity if there is none. */
  nextChangeAfter(epochMs: number): number;
  /** The last change at or before `epochMs`, or -Infinity if there is none. */
  previousChangeUpTo(epochMs: number): number;
}

/** Whether a value is a timeline, by its shape: copies of this library may meet in one process. */
export function isTimeline(value: unknown): value is Timeline {
  try {
    return typeof (value as Partial<Timeline> | null)?.isOpenAt === 'function';
  } catch {
    return false; // the parser will report that it is unreadable
  }
}

/**
 * What `isOpenAt` of hours that anyone may have implemented gave, as a boolean.
 *
 * @throws {TypeError} if it is a promise, another object, or NaN
 */
export function openAnswer(isOpen: unknown): boolean {
  if (isOpen === true || isOpen === false) return isOpen;
  if (Object(isOpen) === isOpen || Number.isNaN(isOpen)) {
    throw new TypeError(`isOpenAt of a timeline gave ${describe(isOpen)}`);
  }
  return Boolean(isOpen);
}
