import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Overrides } from '../data.js';
import { readSafely } from './parse-result.js';
import { readOverrides } from './read-overrides.js';
import { standardSchema } from './standard-schema.js';

/**
 * The parser of a list of overrides as a [Standard Schema](https://standardschema.dev) (version 1), for
 * days off that are stored apart from any schedule.
 *
 * @example
 * ```ts
 * import { overridesSchema } from 'livehours';
 *
 * const result = await overridesSchema['~standard'].validate([{ date: '12-25' }]);
 * result.issues?.[0]?.message; // => 'expected exactly one of hours, weekly, add, remove'
 * ```
 */
export const overridesSchema: StandardSchemaV1<Overrides, Overrides> =
  /* @__PURE__ */ standardSchema((input) => readSafely(readOverrides, input));
