import { describe, type IssueCode } from './issue.js';
import { type Ranges, sorted } from './ranges.js';

/**
 * The hours of one date: half-open ranges in seconds from its midnight on a wall clock. They start
 * on that date, before 24:00, and may run on into the next one, up to 48:00.
 */
export type Hours = Ranges;

/** Seconds of a wall-clock day; a day as the clock writes it, whatever a clock change makes of it. */
export const DAY = 86_400;

const ZERO = 48;
const COLON = 58;

/** Two digits at `at`, or NaN. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** The seconds of `HH:MM` or `HH:MM:SS` in `text` from `from` up to `to`, or NaN for another form. */
function secondOfDay(text: string, from: number, to: number): number {
  const withSeconds = to - from === 8;
  if (!withSeconds && to - from !== 5) return Number.NaN;
  if (text.charCodeAt(from + 2) !== COLON) return Number.NaN;
  if (withSeconds && text.charCodeAt(from + 5) !== COLON) return Number.NaN;
  const minute = twoDigits(text, from + 3);
  const second = withSeconds ? twoDigits(text, from + 6) : 0;
  // A minute of 60 would read as the next hour's: no clock shows it.
  return minute > 59 || second > 59
    ? Number.NaN
    : twoDigits(text, from) * 3600 + minute * 60 + second;
}

/**
 * Reads `HH:MM-HH:MM` into `start` and `end`; an end at or before the start lies on the next date.
 * What is no range gives undefined; `problemOf` says why.
 */
export function parseRange(text: string): readonly [start: number, end: number] | undefined {
  const dash = text.length === 11 ? 5 : text.indexOf('-');
  if (text[dash] !== '-' || text.length > 17) return undefined;
  const start = secondOfDay(text, 0, dash);
  const end = secondOfDay(text, dash + 1, text.length);
  if (!(start < DAY && end <= DAY && start !== end)) return undefined;
  return [start, end > start ? end : end + DAY];
}

/** Why a text is no range of hours, for `parseRange` that refused it. */
export function problemOf(text: string): readonly [code: IssueCode, message: string] {
  const parts = /^(\d\d):(\d\d)(?::(\d\d))?-(\d\d):(\d\d)(?::(\d\d))?$/.exec(text.slice(0, 18));
  if (parts) {
    const [startHour, startMinute, startSecond, endHour, endMinute, endSecond] = parts
      .slice(1)
      .map((digits) => Number(digits ?? 0)) as [number, number, number, number, number, number];
    if (Math.max(startMinute, startSecond, endMinute, endSecond) > 59) {
      return ['invalid-time', 'minutes and seconds run from 00 to 59'];
    }
    if (startHour < 24 && endHour < 24) {
      return ['empty-range', 'ends where it starts; a whole day is "00:00-24:00"'];
    }
    return ['invalid-time', 'hours run from 00 to 23 (24:00 only as an end)'];
  }
  const meant = tidied(text);
  const suggestion = meant ? `; did you mean ${describe(meant)}?` : '';
  return ['invalid-time', `expected "HH:MM-HH:MM" on a 24-hour clock${suggestion}`];
}

/** The range that was probably meant by `9:00-17:00`, `09.00 – 17.00` or `9-17`, if there is one. */
function tidied(text: string): string | undefined {
  const loose = /^\s*(\d\d?)(?:[:.h](\d\d))?\s*(?:-|–|—|to)\s*(\d\d?)(?:[:.h](\d\d))?\s*$/i;
  const parts = text.length > 40 ? null : loose.exec(text);
  if (!parts) return undefined;
  const [, startHour = '', startMinute = '00', endHour = '', endMinute = '00'] = parts;
  const two = (hour: string) => hour.padStart(2, '0');
  const range = `${two(startHour)}:${startMinute}-${two(endHour)}:${endMinute}`;
  return parseRange(range) ? range : undefined;
}

/** `HH:MM`, with `:SS` where there are seconds; hours past 24 are written as they are. */
function formatTime(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = seconds % 60;
  const minutes = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return rest ? `${minutes}:${two(rest)}` : minutes;
}

/**
 * Hours as text, one string to a range. A range that itself starts at or after 24:00 (what a
 * `remove` left after midnight) is written past 24.
 */
export function formatHours(hours: Hours): string[] {
  const texts: string[] = [];
  for (let i = 0; i < hours.length; i += 2) {
    const start = hours[i]!;
    const end = hours[i + 1]!;
    const wraps = end > DAY && start < DAY;
    texts.push(`${formatTime(start)}-${formatTime(wraps ? end - DAY : end)}`);
  }
  return texts;
}

/** Reads hours in the canonical form back: text that a parser has passed already. */
export function hoursOf(texts: readonly string[]): number[] {
  const hours: number[] = [];
  for (const text of texts) hours.push(...parseRange(text)!);
  return hours;
}

/**
 * The canonical form of hours: sorted, overlaps joined once, and touching ranges merged from left to
 * right as long as the result can be written: shorter than 24 hours, or a whole day.
 */
export function canonicalHours(hours: Hours): number[] {
  const ranges = sorted(hours);
  const out: number[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    const last = out.length - 2;
    const lastEnd = out[last + 1] ?? -1;
    const start = ranges[i]!;
    const end = ranges[i + 1]!;
    if (end <= lastEnd) continue;
    if (start > lastEnd) out.push(start, end);
    else if (isWritable(out[last]!, end)) out[last + 1] = end;
    else out.push(lastEnd, end);
  }
  return out;
}

function isWritable(start: number, end: number): boolean {
  return end - start < DAY || (start === 0 && end === DAY);
}
