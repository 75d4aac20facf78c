import type { ScheduleData } from '../schedule/data.js';
import { Input } from '../schedule/input.js';
import type { Issue } from '../schedule/issue.js';
import { type ParseResult, readCompiled, safely, valid } from '../timeline/parse-schedule.js';
import type { Schedule } from '../timeline/schedule.js';
import { asSearchable, isTimeline } from '../timeline/searchable.js';
import { always, type SearchableTimeline, type Timeline } from '../timeline/timeline.js';
import { readRow, readWord } from './record.js';

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

const MODES: readonly Mode[] = ['live', 'deferred'];

/** A brand's hours, and the schedule as it was given: a member's overrides may be laid over it. */
export interface BrandHours {
  readonly schedule: unknown;
  readonly hours: SearchableTimeline;
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
  return valid((issues) => readBrandRow<T>(new Input(input, issues, 'brand')));
}

/** Parses a brand's row like `parseBrand`, and gives issues as data instead of throwing them. */
export function safeParseBrand<T>(input: T): ParseResult<Parsed<T, Brand>> {
  return safely((issues) => readBrandRow<T>(new Input(input, issues, 'brand')));
}

function readBrandRow<T>(input: Input): Parsed<T, Brand> {
  const parsers = { schedule: readTimeline, mode: (mode: Input) => readWord(mode, MODES) };
  return readRow(input, parsers) as Parsed<T, Brand>;
}

/** The brand's hours; without a schedule, always. */
export function readBrandHours(brand: Brand, issues: Issue[]): BrandHours {
  const input = new Input(brand, issues, 'brand');
  const schedule: unknown = input.isObject() ? brand.schedule : undefined;
  return { schedule, hours: readHours(input, schedule) ?? ALWAYS };
}

/** The hours of a brand or a member: those of its schedule, if it has one. */
export function readHours(owner: Input, schedule: unknown): SearchableTimeline | undefined {
  if (schedule === undefined || schedule === null) return undefined;
  return asSearchable(schedule) ?? readCompiled(owner.at('schedule', schedule));
}

/** A timeline as it is, data parsed: for rows that are kept. */
export function readTimeline(input: Input): Timeline | undefined {
  return isTimeline(input.value) ? input.value : readCompiled(input);
}

/** Whether the mode lets visitors chat live. */
export function isLiveMode(brand: Brand, issues: Issue[]): boolean {
  const mode = new Input(brand, issues, 'brand').at('mode', brand?.mode);
  return readWord(mode, MODES) !== 'deferred';
}

const ALWAYS = always as SearchableTimeline;
