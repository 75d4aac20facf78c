import { isList, isObject } from '../../base/describe.js';
import { nearestWord } from '../../base/spelling.js';
import { failKey, failObject, failRead, failSize, failType } from './fail.js';
import type { Issue } from './issue.js';

/** How many ranges a schedule may have in all, and a list of overrides that is laid over one. */
const MAX_RANGES = 20_000;

/** How each field of an object is read. */
export type Readers<T> = { readonly [K in keyof T]-?: (field: Input) => T[K] };

/** What was read from an object; the reader may change it. */
export type Fields<T> = { -readonly [K in keyof T]?: T[K] };

/** What becomes of keys that have no reader: they are issues unless they are kept. */
export interface OtherKeys {
  /** The known key that was meant, if any: then the key is an issue. */
  meant(key: string, known: readonly string[]): string | undefined;
  keep?(key: string, value: unknown): void;
  /** Whether an unknown key has been taken care of, with an issue of its own. */
  take?(field: Input, key: string): boolean;
}

/**
 * An untrusted value and its path. Every property is read once, an exception on the way becomes an
 * issue, and nothing is written to. See `docs/security.md#what-is-promised`.
 */
export class Input {
  readonly value: unknown;
  /** The issues of the whole input, of which this may be a part. */
  readonly issues: Issue[];
  readonly #parent: Input | undefined;
  readonly #key: string | number;
  /** What this is a part of and whose ranges are counted: a schedule, or a list of overrides. */
  #whole: Input;
  #ranges = 0;

  constructor(value?: unknown, parent?: Input, key: string | number = '') {
    this.value = value;
    this.issues = parent?.issues ?? [];
    this.#parent = parent;
    this.#key = key;
    this.#whole = parent ? parent.#whole : this;
  }

  /** Starts to count ranges: a schedule, and each list of overrides laid over it, count for themselves. */
  startCounting(): void {
    this.#whole = this;
  }

  countRanges(more: number): void {
    const whole = this.#whole;
    const wasTooMany = whole.#ranges > MAX_RANGES;
    whole.#ranges += more;
    if (whole.#ranges > MAX_RANGES && !wasTooMany) {
      failSize(whole, `at most ${MAX_RANGES} ranges in all`, whole.#ranges);
    }
  }

  /** Whether there are no issues so far. */
  get isSound(): boolean {
    return this.issues.length === 0;
  }

  get path(): readonly (string | number)[] {
    return this.#parent ? [...this.#parent.path, this.#key] : [];
  }

  /** The part of this input at a key, given its value. */
  at(key: string | number, value?: unknown): Input {
    return new Input(value, this, key);
  }

  /**
   * The fields of an object as their readers return them, in the order of the readers; undefined
   * values are left out. Any other key is an issue unless it is kept.
   */
  fields<T>(
    readers: Readers<T>,
    { meant: meantBy, keep, take }: OtherKeys = { meant: nearestWord },
  ): Fields<T> | undefined {
    if (!isObject(this.value)) return failObject(this);
    const known = Object.keys(readers);
    let keys: string[];
    try {
      keys = Object.keys(this.value);
    } catch {
      return failRead(this);
    }
    const fields: { [key: string]: unknown } = {};
    const missing = known.filter((key) => !keys.includes(key));
    for (const key of keys) {
      const field = known.includes(key) ? undefined : this.read(key);
      if (!field || take?.(field, key)) continue;
      const meant = meantBy(key, missing);
      if (field.value === undefined || (keep && !meant)) keep?.(key, field.value);
      else failKey(field, known.join(', '), meant);
      // The key that was meant counts as given: it need not be reported as missing, too.
      if (meant) fields[meant] = undefined;
    }
    for (const key of known) {
      // A row may be an instance of a class with getters; data has only keys of its own.
      const field = (keep || keys.includes(key)) && this.read(key);
      // A key that could not be read counts as given, too.
      if (field === undefined) fields[key] = field;
      else if (field && field.value !== undefined) fields[key] = readers[key as keyof T](field);
    }
    return fields as Fields<T>;
  }

  /**
   * What `read` returns for each item of a list, without the undefined ones. A list of more than `most`
   * items is an issue, and is not read.
   */
  items<T>(expected: string, most: number, read: (item: Input) => T | undefined): T[] {
    const all: T[] = [];
    const length = Number(
      isList(this.value) ? this.read('length')?.value : failType(this, expected),
    );
    if (length > most) failSize(this, `at most ${most} items`, length);
    else
      for (let index = 0; index < length; index++) {
        const item = this.read(index);
        const one = item && read(item);
        if (one !== undefined) all.push(one);
      }
    return all;
  }

  text(expected: string): string | undefined {
    return typeof this.value === 'string' ? this.value : failType(this, expected);
  }

  /** The part at a key, or undefined with an issue if reading it throws. */
  read(key: string | number): Input | undefined {
    try {
      return this.at(key, (this.value as Record<string | number, unknown>)[key]);
    } catch {
      return failRead(this.at(key));
    }
  }
}
