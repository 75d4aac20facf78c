import { merged, type Range } from './ranges.js';

/**
 * The hours of one date: half-open ranges in seconds from its midnight on a wall clock. They start
 * on that date, before 24:00, and may run on into the next one, up to 48:00.
 */
export type Hours = readonly Range[];

/** Seconds of a wall-clock day; a day as the clock writes it, whatever a clock change makes of it. */
export const DAY = 86_400;

const RANGE = /^(\d\d):(\d\d)(?::(\d\d))?-(\d\d):(\d\d)(?::(\d\d))?$/;

/**
 * Reads `HH:MM-HH:MM`, with or without seconds; an end at or before the start lies on the next date.
 * For what is no range, says why.
 */
export function parseRange(text: string): Range | string {
  const match = RANGE.exec(text);
  if (!match) return `expected "HH:MM-HH:MM"${suggestion(text)}`;
  const [h = 0, m = 0, s = 0, h2 = 0, m2 = 0, s2 = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (Math.max(m, s, m2, s2) > 59) return 'minutes and seconds run from 00 to 59';
  const start = h * 3600 + m * 60 + s;
  const end = h2 * 3600 + m2 * 60 + s2;
  if (start >= DAY || end > DAY) return 'hours run from 00 to 23 (24:00 only as an end)';
  if (start === end) return 'ends where it starts; a whole day is "00:00-24:00"';
  return [start, end > start ? end : end + DAY];
}

/** What was probably meant by `9:00-17:00` or `09:00 – 17:00`, if anything. */
function suggestion(text: string): string {
  const meant = text.replace(/\s*[-–—]\s*/, '-').replace(/\b\d:/g, '0$&');
  const isRange = meant.length < 18 && meant !== text && typeof parseRange(meant) !== 'string';
  return isRange ? `; did you mean "${meant}"?` : '';
}

/** `HH:MM`, with `:SS` where there are seconds; hours past 24 are written as they are. */
function formatTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60) parts.push(seconds % 60);
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
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

/** Reads hours back that a parser has passed already. */
export function hoursOf(texts: readonly string[] = []): Range[] {
  return texts.map((text) => parseRange(text) as Range);
}

/**
 * The canonical form of hours: sorted, overlaps joined, and touching ranges merged from left to right
 * as long as the result can be written: shorter than 24 hours, or a whole day.
 */
export function canonicalHours(hours: Hours): Range[] {
  return merged(hours, (start, end) => end - start < DAY || (start === 0 && end === DAY));
}
