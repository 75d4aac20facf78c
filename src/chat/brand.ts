import type { ScheduleData } from '../schedule/data.js';
import type { Input } from '../schedule/parse/input.js';
import { type ParseResult, readOrThrow, readSafely } from '../schedule/parse/parse-result.js';
import type { Timeline } from '../timeline/timeline.js';
import { type Parsed, readRowSchedule, readWord, rowReader } from './row.js';

/** Whether visitors chat with people right away, or leave a message for later. */
export type Mode = 'live' | 'deferred';

/** The brand that a widget belongs to. It may have any other fields of your own. */
export interface Brand {
  /** When the chat is on; without a schedule, always. */
  readonly schedule?: Timeline | ScheduleData | null | undefined;
  /** Absent means `live`. */
  readonly mode?: Mode | null | undefined;
}

const readBrand = /* @__PURE__ */ rowReader<Brand>('brand', {
  schedule: readRowSchedule,
  mode: readMode,
});

/**
 * Parses a brand's row: its schedule and its mode. All other fields are kept as they are.
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
  return readOrThrow(readBrand<T>, input);
}

/** Parses a brand's row like `parseBrand`, and returns issues as data instead of throwing them. */
export function safeParseBrand<T>(input: T): ParseResult<Parsed<T, Brand>> {
  return readSafely(readBrand<T>, input);
}

/** Whether the brand's mode allows live chat. */
export function isLiveMode(brand: Brand, root: Input): boolean {
  return readMode(root.at('brand').at('mode', brand?.mode)) !== 'deferred';
}

function readMode(input: Input): Mode | null | undefined {
  return readWord(input, ['live', 'deferred']);
}
