import type { ScheduleData } from '../schedule/data.js';
import { Input, type Readers } from '../schedule/input.js';
import type { Issue } from '../schedule/issue.js';
import { CompiledSchedule } from '../timeline/compiled-schedule.js';
import { isTimeline, type Purpose } from '../timeline/purpose.js';
import { type ParseResult, readAs, safely, valid } from '../timeline/read-as.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Parsed, readRow, readWord } from './row.js';

/** Whether visitors chat with people at once, or leave a message for later. */
export type Mode = 'live' | 'deferred';

/** A brand: whose widget it is. Fields of your own may stand beside these. */
export interface Brand {
  /** When the chat is on; without one, always. */
  readonly schedule?: Timeline | ScheduleData | null | undefined;
  /** Absent means `live`. */
  readonly mode?: Mode | null | undefined;
}

const BRAND: Readers<Brand> = { schedule: readSchedule, mode: readMode };

/** A brand's hours, and the schedule as it was given: a member's overrides may be laid over it. */
export interface BrandHours<T> {
  readonly schedule: unknown;
  readonly hours: T;
}

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
  return valid((issues) => readRow<T, Brand>(new Input(input, issues, 'brand'), BRAND));
}

/** Parses a brand's row like `parseBrand`, and gives issues as data instead of throwing them. */
export function safeParseBrand<T>(input: T): ParseResult<Parsed<T, Brand>> {
  return safely((issues) => readRow<T, Brand>(new Input(input, issues, 'brand'), BRAND));
}

/** The brand's hours; without a schedule, always. */
export function readBrandHours<T>(
  purpose: Purpose<T>,
  brand: Brand,
  issues: Issue[],
): BrandHours<T> {
  const input = new Input(brand, issues, 'brand');
  const schedule: unknown = input.isObject() ? brand.schedule : undefined;
  return { schedule, hours: readHours(purpose, schedule, input) ?? purpose.always };
}

/** The hours of a brand or a member: those of its schedule, if it has one. */
export function readHours<T>(purpose: Purpose<T>, schedule: unknown, owner: Input): T | undefined {
  if (schedule === undefined || schedule === null) return undefined;
  return isTimeline(schedule)
    ? purpose.adopt(schedule)
    : readAs(purpose.Compiled, owner.at('schedule', schedule));
}

/** A timeline, or null, as it is; data parsed: for rows that are kept. */
export function readSchedule(input: Input): Timeline | null | undefined {
  const { value } = input;
  return value === null || isTimeline(value) ? value : readAs(CompiledSchedule, input);
}

/** Whether the mode lets visitors chat live. */
export function isLiveMode(brand: Brand, issues: Issue[]): boolean {
  return readMode(new Input(brand?.mode, issues, 'brand', 'mode')) !== 'deferred';
}

function readMode(input: Input): Mode | null | undefined {
  return readWord(input, ['live', 'deferred']);
}
