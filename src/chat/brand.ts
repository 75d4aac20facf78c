import type { ScheduleData } from '../schedule/data.js';
import type { IssueList, Place } from '../schedule/issue.js';
import { type ParseResult, safely, valid } from '../timeline/parse-schedule.js';
import type { Schedule } from '../timeline/schedule.js';
import { readSearchable, readTimeline } from '../timeline/searchable.js';
import { always, type SearchableTimeline, type Timeline } from '../timeline/timeline.js';
import { addNoObject, checkWord, isObject, readRecord } from './record.js';

/** Whether visitors chat with people at once, or leave a message for later. */
export type Mode = 'live' | 'deferred';

/** A brand: whose widget it is. Fields of your own may stand beside these. */
export interface Brand {
  /** When the chat is on; without one, always. */
  readonly schedule?: Timeline | ScheduleData | null | undefined;
  /** Absent means `live`. */
  readonly mode?: Mode | null | undefined;
}

/** What parsing makes of a schedule: timelines and null stay as they are. */
export type ParsedTimeline<S> = unknown extends S
  ? Schedule | Timeline | null | undefined
  : S extends Timeline | null | undefined
    ? S
    : Schedule;

/** A row with its schedule parsed, and every other field as it was. */
export type Parsed<T, Own> = Omit<T, keyof Own> &
  Pick<Own, Exclude<keyof Own, 'schedule'>> &
  (T extends { readonly schedule?: infer S }
    ? { readonly schedule: ParsedTimeline<S> }
    : { readonly schedule?: Schedule | Timeline | null | undefined });

/** A brand as the chat functions see it. */
export interface BrandHours {
  /** The schedule as it was given: a member's overrides may be laid over it. */
  readonly schedule: unknown;
  readonly hours: SearchableTimeline;
}

const PLACE: Place = { parent: undefined, key: 'brand' };
const KEYS = ['schedule', 'mode'] as const;
const MODES: readonly Mode[] = ['live', 'deferred'];

/**
 * Parses a brand's row: its schedule, its mode; all other fields are kept as they are.
 *
 * @throws {ScheduleError} with every issue at once; paths begin with `brand`
 * @example
 * ```ts
 * import { isWidgetOpen, parseBrand } from 'livehours';
 *
 * const brand = parseBrand({ name: 'Acme', schedule: { timeZone: 'UTC', weekly: {} } });
 * brand.name; // => 'Acme'
 * isWidgetOpen(brand, 0); // => false
 * ```
 */
export function parseBrand<T>(input: T): Parsed<T, Brand> {
  return valid((issues) => readRow(input, issues));
}

/** Parses a brand's row like `parseBrand`, and gives issues as data instead of throwing them. */
export function safeParseBrand<T>(input: T): ParseResult<Parsed<T, Brand>> {
  return safely((issues) => readRow(input, issues));
}

function readRow<T>(input: T, issues: IssueList): Parsed<T, Brand> {
  const brand = readRecord(input, PLACE, KEYS, issues);
  checkWord(brand.mode, MODES, { parent: PLACE, key: 'mode' }, issues);
  if (brand.schedule !== undefined && brand.schedule !== null) {
    brand.schedule = readTimeline(brand.schedule, { parent: PLACE, key: 'schedule' }, issues);
  }
  return brand as Parsed<T, Brand>;
}

/** The brand's hours; without a schedule, always. */
export function readBrandHours(brand: Brand, issues: IssueList): BrandHours {
  if (!isObject(brand)) addNoObject(brand, PLACE, issues);
  const schedule: unknown = isObject(brand) ? brand.schedule : undefined;
  const hours =
    schedule === undefined || schedule === null
      ? ALWAYS
      : readSearchable(schedule, { parent: PLACE, key: 'schedule' }, issues);
  return { schedule, hours: hours ?? ALWAYS };
}

/** Whether the mode lets visitors chat live. */
export function isLiveMode(brand: Brand, issues: IssueList): boolean {
  const mode = isObject(brand) ? brand.mode : undefined;
  checkWord(mode, MODES, { parent: PLACE, key: 'mode' }, issues);
  return mode !== 'deferred';
}

const ALWAYS = always as SearchableTimeline;
