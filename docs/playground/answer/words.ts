import { when } from 'livehours/format';
import { offsetAt } from './offset.js';

/** Writes instants for one visitor, in their language and zone. */
export class Words {
  readonly #formats = new Map<string, Intl.DateTimeFormat>();

  constructor(
    readonly locale: string,
    readonly timeZone: string,
  ) {}

  /** Such as `tomorrow at 09:00`, relative to another instant. */
  when(epochMs: number, relativeTo: number): string {
    const { locale, timeZone } = this;
    return when(epochMs, { relativeTo, locale, timeZone }).text;
  }

  /** `Sunday 29 March 2026 at 01:30` */
  full(epochMs: number): string {
    return this.#write(epochMs, { dateStyle: 'full', timeStyle: 'short' });
  }

  /** `Sun 29 Mar 2026` */
  dateWithYear(epochMs: number): string {
    return this.#write(epochMs, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    });
  }

  /** `29 March 2026` */
  longDate(epochMs: number): string {
    return this.#write(epochMs, { dateStyle: 'long' });
  }

  /** `29 Mar 2026`, from a date as text. */
  isoDate(date: string): string {
    const format = new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeZone: 'UTC' });
    return format.format(Date.parse(date));
  }

  /** `Sun 29 Mar, 00:30 – 01:15` */
  stretch(start: number, end: number): string {
    const format = new Intl.DateTimeFormat(this.locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    });
    return format.formatRange(this.#wall(start), this.#wall(end));
  }

  /** `Sun` */
  weekday(epochMs: number): string {
    return this.#write(epochMs, { weekday: 'short' });
  }

  /** `29 Mar` */
  dayAndMonth(epochMs: number): string {
    return this.#write(epochMs, { day: 'numeric', month: 'short' });
  }

  /** `29` */
  dayOfMonth(epochMs: number): string {
    return this.#write(epochMs, { day: 'numeric' });
  }

  /** `12`, `12 PM` */
  hour(epochMs: number): string {
    return this.#write(epochMs, { hour: 'numeric' });
  }

  /** `Sun 29 Mar` */
  weekdayAndDate(epochMs: number): string {
    return this.#write(epochMs, { weekday: 'short', day: 'numeric', month: 'short' });
  }

  /** `01:30` */
  time(epochMs: number): string {
    return this.#write(epochMs, { timeStyle: 'short' });
  }

  /** `Sun 01:30`, in a zone. */
  dayAndTimeIn(timeZone: string, epochMs: number): string {
    const options = { weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
    return this.#write(epochMs, options, timeZone);
  }

  #write(
    epochMs: number,
    options: Intl.DateTimeFormatOptions,
    timeZone: string = this.timeZone,
  ): string {
    const key = JSON.stringify(options);
    let format = this.#formats.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' });
      this.#formats.set(key, format);
    }
    return format.format(this.#wall(epochMs, timeZone));
  }

  /** The clock's reading as if it were UTC: not every browser's Intl reads fixed offsets. */
  #wall(epochMs: number, timeZone: string = this.timeZone): number {
    return epochMs + offsetAt(epochMs, timeZone);
  }
}
