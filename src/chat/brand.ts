import type { ScheduleData } from '../schedule/data.js';
import { isObject } from '../schedule/describe.js';
import type { Input } from '../schedule/input.js';
import { type ParseResult, safely, valid } from '../schedule/reading.js';
import { always } from '../timeline/intervals.js';
import { isTimeline, type Openable, readOpenHours } from '../timeline/openable.js';
import { readSchedule } from '../timeline/parse-schedule.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Parsed, readWord, rowReader } from './row.js';

/** Whether visitors chat with people at once, or leave a message for later. */
export type Mode = 'live' | 'deferred';

/** A brand: whose widget it is. Fields of your own may stand beside these. */
export interface Brand {
  /** When the chat is on; without one, always. */
  readonly schedule?: Timeline | ScheduleData | null | undefined;
  /** Absent means `live`. */
  readonly mode?: Mode | null | undefined;
}

const readBrand = /* @__PURE__ */ rowReader<Brand>('brand', {
  schedule: readRowSchedule,
  mode: readMode,
});

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
  return valid(readBrand<T>, input);
}

/** Parses a brand's row like `parseBrand`, and gives issues as data instead of throwing them. */
export function safeParseBrand<T>(input: T): ParseResult<Parsed<T, Brand>> {
  return safely(readBrand<T>, input);
}

/** The brand's hours; without a schedule, always. */
export function readBrandHours(brand: Brand, root: Input): Openable {
  return readHours(brand, root, 'brand') ?? always;
}

/** The hours of a brand or a member, which stands at a key: those of its schedule, if it has one. */
export function readHours(
  owner: Pick<Brand, 'schedule'>,
  root: Input,
  key: string | number,
): Openable | undefined {
  if (!isObject(owner)) return root.at(key, owner).failType('an object');
  const { schedule } = owner;
  if (schedule == null) return undefined;
  return isTimeline(schedule) ? schedule : readOpenHours(root.at(key).at('schedule', schedule));
}

/** A timeline, or null, as it is; data parsed: for rows that are kept. */
export function readRowSchedule(input: Input): Timeline | null | undefined {
  const { value } = input;
  return value === null || isTimeline(value) ? value : readSchedule(input);
}

/** Whether the mode lets visitors chat live. */
export function isLiveMode(brand: Brand, root: Input): boolean {
  return readMode(root.at('brand').at('mode', brand?.mode)) !== 'deferred';
}

function readMode(input: Input): Mode | null | undefined {
  return readWord(input, ['live', 'deferred']);
}
