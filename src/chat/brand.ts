import type { StandardSchemaV1 } from '@standard-schema/spec';
import { parseOverrides, parseTravel } from '../engine/laid-over.js';
import type { Overrides, ScheduleData, Travel } from '../schedule/data.js';
import type { Input, Readers } from '../schedule/parse/input.js';
import { type ParseResult, readOrThrow, readSafely } from '../schedule/parse/parse-result.js';
import { standardSchema } from '../schedule/parse/standard-schema.js';
import type { Timeline } from '../timeline/timeline.js';
import {
  keyChecker,
  type NotASchedule,
  type ParsedRow,
  readMinutes,
  readRowSchedule,
  readWord,
  rowReader,
} from './row.js';
import { readStoredInstant, type StoredInstant } from './stored-instant.js';

/** Whether visitors chat with people right away, or leave a message for later. */
export type Mode = 'live' | 'deferred';

/** The fields of a brand that this library reads. */
export interface BrandFields {
  /** When the chat is on; without a schedule, always. */
  readonly schedule?: Timeline | ScheduleData | null | undefined;
  /** Holidays or a late evening, laid over the schedule. */
  readonly overrides?: Overrides | null | undefined;
  /** Dates on which the hours are read on another zone's clock. */
  readonly travel?: Travel | null | undefined;
  /** Absent means `live`. */
  readonly mode?: Mode | null | undefined;
  /** Deferred up to then, whatever `mode` says; from then on `mode` says. */
  readonly pausedUntil?: StoredInstant | null | undefined;
  /**
   * No new chats in the last so many minutes before each closing of the brand; nor before the end of the
   * hours of members who have no number of their own. A whole number from 0 to 1440; absent means 0.
   */
  readonly windDownMinutes?: number | null | undefined;
}

/** The brand that a widget belongs to: an object of yours, which may have any other fields. */
export type Brand = object & BrandFields & NotASchedule;

/** A brand's row after parsing: its schedule is a `Schedule`, all other fields are as they were. */
export type ParsedBrand<T> = ParsedRow<T, BrandFields>;

const READERS: Readers<BrandFields> = {
  schedule: readRowSchedule,
  overrides: parseOverrides,
  travel: parseTravel,
  mode: readMode,
  pausedUntil: readStoredInstant,
  windDownMinutes: readMinutes,
};

const readBrand = /* @__PURE__ */ rowReader<BrandFields>('brand', READERS);

/** Checks a brand that is kept for keys that were probably meant to be ours. */
export const checkBrandKeys = /* @__PURE__ */ keyChecker(/* @__PURE__ */ Object.keys(READERS));

/**
 * Parses a brand's row: its schedule, overrides, travel, mode, pause and wind-down. All other
 * fields are kept as they are.
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
export function parseBrand<T>(input: T): ParsedBrand<T> {
  return readOrThrow(readBrand<T>, input);
}

/** Parses a brand's row like `parseBrand`, and returns issues as data instead of throwing them. */
export function safeParseBrand<T>(input: T): ParseResult<ParsedBrand<T>> {
  return readSafely(readBrand<T>, input);
}

/**
 * `parseBrand` as a [Standard Schema](https://standardschema.dev) (version 1).
 *
 * @example
 * ```ts
 * import { brandSchema } from 'livehours';
 *
 * const result = await brandSchema['~standard'].validate({ mode: 'of' });
 * result.issues?.[0]?.path; // => ['brand', 'mode']
 * ```
 */
export const brandSchema: StandardSchemaV1<
  Brand,
  ParsedBrand<Brand>
> = /* @__PURE__ */ standardSchema((input) => safeParseBrand(input as Brand));

/** Reads a mode, which may be absent. */
export function readMode(input: Input): Mode | null | undefined {
  return readWord(input, ['live', 'deferred']);
}
