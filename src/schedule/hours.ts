import { merged, type Range } from '../base/ranges.js';
import { DAY_SECONDS } from '../base/time-units.js';

/**
 * The hours of one date: half-open ranges in seconds from its midnight on a wall clock. They start
 * on that date, before 24:00, and may run on into the next one, up to 48:00.
 */
export type Hours = readonly Range[];

const RANGE = /^\d\d:\d\d(:\d\d)?-\d\d:\d\d(:\d\d)?$/;

/** What messages expect where a range is asked for. */
export const A_RANGE = '"HH:MM-HH:MM"';

/**
 * Parses `HH:MM-HH:MM`, with or without seconds; an end at or before the start is on the next date.
 * For an invalid range, returns what is wrong with it.
 */
export function parseRange(text: string): Range | string {
  if (!RANGE.test(text)) return `expected ${A_RANGE}`;
  if (/:[6-9]/.test(text)) return 'minutes and seconds run from 00 to 59';
  const times = timesOf(text);
  const [start, end] = times;
  if (start >= DAY_SECONDS || end > DAY_SECONDS) {
    return 'hours run from 00 to 23 (24:00 only as an end)';
  }
  if (start === end) return 'ends where it starts; a whole day is "00:00-24:00"';
  return rangeBetween(times);
}

/** The range from one time of day to another, which is on the next date unless it is later. */
function rangeBetween([start, end]: Range): Range {
  return [start, end > start ? end : end + DAY_SECONDS];
}

/** The two times of a range, in seconds of the day. */
function timesOf(text: string): Range {
  return text.split('-').map(secondOfDay) as [number, number];
}

/** The second of the day of `HH:MM` or `HH:MM:SS`. */
function secondOfDay(time: string): number {
  const part = (index: number) => Number(time.slice(index, index + 2));
  return part(0) * 3600 + part(3) * 60 + part(6);
}

/** What was probably meant by `9:00-17:00` or `09:00 – 17:00`, if anything. */
export function suggestRange(text: string): string | undefined {
  const meant = text.replace(/\s?[-–—]\s?/, '-').replace(/\b\d:/g, '0$&');
  return meant !== text && typeof parseRange(meant) !== 'string' ? meant : undefined;
}

/** `HH:MM`, with `:SS` where there are seconds; hours past 24 are written as they are. */
function formatTime(seconds: number): string {
  const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 ? `${time}:${two(seconds % 60)}` : time;
}

/**
 * Hours as text, one string per range. A range that itself starts at or after 24:00 (what a `remove`
 * left after midnight) is written past 24.
 */
export function formatHours(hours: Hours): string[] {
  return hours.map(([start, end]) => {
    const isOvernight = end > DAY_SECONDS && start < DAY_SECONDS;
    return `${formatTime(start)}-${formatTime(isOvernight ? end - DAY_SECONDS : end)}`;
  });
}

/** Reads hours that the parser has already accepted and frozen; an absent list is no hours. */
export function hoursFromTexts(texts: readonly string[] | undefined): Hours {
  if (!texts) return [];
  let hours = known.get(texts);
  if (!hours) {
    hours = texts.map((text) => rangeBetween(timesOf(text)));
    known.set(texts, hours);
  }
  return hours;
}

/** Thousands of overrides may cover a date, and each covers many. */
const known = /* @__PURE__ */ new WeakMap<readonly string[], Hours>();

/**
 * Hours in canonical form: sorted, and touching ranges merged from left to right as long as the result
 * can be written.
 */
export function canonicalHours(hours: Hours): Range[] {
  return merged(hours, (start, end) => canBeWritten([start, end]));
}

/** Whether a range is shorter than 24 hours, or a whole day: `HH:MM-HH:MM` says no more. */
export function canBeWritten([start, end]: Range): boolean {
  return end - start < DAY_SECONDS || (start === 0 && end === DAY_SECONDS);
}
