import { DAY_MS, HOUR_MS } from '../base/time-units.js';
import { type Instant, toEpochMs } from '../query/instant.js';
import { isRepeated, readingAt } from '../zone/wall-clock.js';
import { formatter, readingText } from './formatters.js';
import { languageTag } from './language-tag.js';
import { emptyScheduleIn, zoneOf } from './schedule-and-zone.js';
import { zoneName } from './zone-name.js';

const MINUTE_MS = 60_000;

/** Who will read the text, where, and when. */
export interface WhenOptions {
  /** The instant at which this is read: usually now. */
  readonly relativeTo: Instant;
  /** A BCP 47 language tag, or several in order of preference, as in `navigator.languages`. */
  readonly locale: string | readonly string[];
  /** The reader's time zone: an IANA name, or a fixed offset such as `+05:30`. */
  readonly timeZone: string;
}

/** An instant less than an hour away. */
export interface WhenMinutes {
  readonly kind: 'minutes';
  /** Whole minutes up to 60, rounded up; negative in the past. */
  readonly minutes: number;
  /** Such as `in 25 minutes`; `now` for 0. */
  readonly text: string;
}

/** An instant an hour or more away. */
export interface WhenDay {
  /** `weekday` is one of the five days after tomorrow; anything further away is a `date`. */
  readonly kind: 'yesterday' | 'today' | 'tomorrow' | 'weekday' | 'date';
  /** Such as `tomorrow`, `Monday` or `3 January`; with the year if it is another one. */
  readonly day: string;
  /** Such as `9:00 AM` or `09:00`. */
  readonly time: string;
  /** `YYYY-MM-DD`, in the reader's zone. */
  readonly date: string;
  /** Such as `tomorrow at 09:00`. */
  readonly text: string;
}

/** When something happens, in words and in parts. */
export type When = WhenMinutes | WhenDay;

/**
 * When something happens, as seen from another instant: `in 25 minutes`, `today at 18:00`,
 * `tomorrow at 09:00`, `Monday at 09:00`, `3 January at 09:00`. In the past, `25 minutes ago`,
 * `yesterday at 18:00`, and from then on dates.
 *
 * @throws {TypeError | RangeError} if an instant, the locale or the time zone is invalid
 * @example
 * ```ts
 * import { when } from 'livehours/format';
 *
 * const relativeTo = new Date('2026-01-09T17:35Z');
 * const options = { relativeTo, locale: 'en-GB', timeZone: 'Europe/Paris' };
 * when(new Date('2026-01-09T18:00Z'), options).text; // => 'in 25 minutes'
 * when(new Date('2026-01-12T08:00Z'), options).text; // => 'Monday at 09:00'
 * ```
 */
export function when(at: Instant, options: WhenOptions): When {
  const { relativeTo, locale, timeZone } = options;
  const atMs = toEpochMs(at, 'at');
  const nowMs = toEpochMs(relativeTo, 'relativeTo');
  const tag = languageTag(locale);
  const zone = zoneOf(emptyScheduleIn(timeZone));
  const words = formatter('RelativeTimeFormat', tag, { numeric: 'auto' });
  const ms = atMs - nowMs;
  // Rounded up, so that nobody comes too early.
  const minutes = Math.ceil(ms / MINUTE_MS) + 0; // no -0
  if (Math.abs(ms) < HOUR_MS) {
    const text = minutes ? words.format(minutes, 'minute') : words.format(0, 'second');
    return { kind: 'minutes', minutes, text };
  }
  const readingMs = readingAt(zone, atMs);
  const nowReadingMs = readingAt(zone, nowMs);
  const write = (format: Intl.DateTimeFormatOptions, ms = readingMs) =>
    readingText(tag, ms, format);
  const days = Math.floor(readingMs / DAY_MS) - Math.floor(nowReadingMs / DAY_MS);
  const kind = kindOf(days, minutes > 0);
  const [long, time] = [write({ dateStyle: 'long' }), write({ timeStyle: 'short' })];
  const isOtherYear = write({ year: 'numeric' }) !== write({ year: 'numeric' }, nowReadingMs);
  let day = isOtherYear ? long : write({ month: 'long', day: 'numeric' });
  if (kind === 'weekday') day = write({ weekday: 'long' });
  else if (kind !== 'date') day = words.format(days, 'day');
  const mark = isRepeated(zone, atMs) ? ` ${zoneName(atMs, timeZone, tag)}` : '';
  return {
    kind,
    day,
    time: time + mark,
    date: new Date(readingMs).toISOString().split('T')[0]!,
    // `Intl` gives the word that joins a date and a time ("at", "um", or only a space, in either order)
    // only inside a text of both, so the date and the time in that text are replaced.
    text: write({ dateStyle: 'long', timeStyle: 'short' })
      .replace(long, () => day)
      .replace(time, () => time + mark),
  };
}

function kindOf(days: number, isAhead: boolean): WhenDay['kind'] {
  if (days === 0) return 'today';
  if (days === -1 && !isAhead) return 'yesterday';
  if (days < 1 || days > 6 || !isAhead) return 'date';
  return days === 1 ? 'tomorrow' : 'weekday';
}
