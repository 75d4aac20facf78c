import { merged, type Range } from './ranges.js';

/**
 * The hours of one date: half-open ranges in seconds from its midnight on a wall clock. They start
 * on that date, before 24:00, and may run on into the next one, up to 48:00.
 */
export type Hours = readonly Range[];

/** Seconds of a wall-clock day; a day as the clock writes it, whatever a clock change makes of it. */
export const DAY = 86_400;

const RANGE = /^\d\d:\d\d(:\d\d)?-\d\d:\d\d(:\d\d)?$/;

/**
 * Reads `HH:MM-HH:MM`, with or without seconds; an end at or before the start lies on the next date.
 * For what is no range, says why.
 */
export function parseRange(text: string): Range | string {
  if (!RANGE.test(text)) return `expected "HH:MM-HH:MM"${suggestion(text)}`;
  if (/:[6-9]/.test(text)) return 'minutes and seconds run from 00 to 59';
  const times = timesOf(text);
  const [start, end] = times;
  if (start >= DAY || end > DAY) return 'hours run from 00 to 23 (24:00 only as an end)';
  if (start === end) return 'ends where it starts; a whole day is "00:00-24:00"';
  return rangeOf(times);
}

/** The range between two times of the day. */
function rangeOf([start, end]: Range): Range {
  return [start, end > start ? end : end + DAY];
}

/** The two times of a range, in seconds of the day. */
function timesOf(text: string): Range {
  return text.split('-').map(secondOf) as [number, number];
}

/** The second of the day of `HH:MM` or `HH:MM:SS`. */
function secondOf(time: string): number {
  const part = (at: number) => Number(time.slice(at, at + 2));
  return part(0) * 3600 + part(3) * 60 + part(6);
}

/** What was probably meant by `9:00-17:00` or `09:00 – 17:00`, if anything. */
function suggestion(text: string): string {
  const meant = text.replace(/\s?[-–—]\s?/, '-').replace(/\b\d:/g, '0$&');
  const isRange = RANGE.test(meant) && typeof parseRange(meant) !== 'string';
  return isRange ? `; did you mean "${meant}"?` : '';
}

/** `HH:MM`, with `:SS` where there are seconds; hours past 24 are written as they are. */
function formatTime(seconds: number): string {
  const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 ? `${time}:${two(seconds % 60)}` : time;
}

/**
 * Hours as text, one string to a range. A range that itself starts at or after 24:00 (what a
 * `remove` left after midnight) is written past 24.
 */
export function formatHours(hours: Hours): string[] {
  return hours.map(([start, end]) => {
    const isOvernight = end > DAY && start < DAY;
    return `${formatTime(start)}-${formatTime(isOvernight ? end - DAY : end)}`;
  });
}

/** Reads hours back that a parser has passed already; of a day without any, none. */
export function hoursOf(texts: readonly string[] | undefined): Hours {
  return texts ? texts.map((text) => rangeOf(timesOf(text))) : [];
}

/**
 * The canonical form of hours: sorted, overlaps joined, and touching ranges merged from left to right
 * as long as the result can be written: shorter than 24 hours, or a whole day.
 */
export function canonicalHours(hours: Hours): Range[] {
  return merged(hours, (start, end) => end - start < DAY || (start === 0 && end === DAY));
}
