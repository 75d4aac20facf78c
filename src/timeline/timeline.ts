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
 * Whether hours that anyone may have implemented are open at an instant.
 *
 * @throws {TypeError} if the answer is a promise, another object, or NaN
 */
export function openAt(hours: Pick<Timeline, 'isOpenAt'>, epochMs: number): boolean {
  const isOpen: unknown = hours.isOpenAt(epochMs);
  if (isOpen === true || isOpen === false) return isOpen;
  if (Object(isOpen) === isOpen || Number.isNaN(isOpen)) {
    throw new TypeError(`isOpenAt(${epochMs}) of a timeline gave ${describe(isOpen)}`);
  }
  return Boolean(isOpen);
}
