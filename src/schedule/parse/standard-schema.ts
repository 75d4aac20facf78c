import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { ParseResult } from './parse-result.js';

/** A safe parser as a [Standard Schema](https://standardschema.dev) (version 1). */
export function standardSchema<I, O>(
  validate: (input: unknown) => ParseResult<O>,
): StandardSchemaV1<I, O> {
  return {
    '~standard': {
      version: 1,
      vendor: 'livehours',
      validate,
    },
  };
}
