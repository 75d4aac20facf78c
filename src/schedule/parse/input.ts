import { describe, isList, isObject } from '../../base/describe.js';
import { nearestWord } from '../../base/spelling.js';
import type { Issue, IssueCode, IssuePath } from './issue.js';

/** Enough for a person to work through; bounded, so that hostile input cannot make the report huge. */
const MAX_ISSUES = 100;

/** How many ranges a schedule may have in all, and a list of overrides that is laid over one. */
const MAX_RANGES = 20_000;

/** The longest text that is tried as JSON, to say that it was not parsed. */
const MAX_JSON_LENGTH = 100_000;

/** How each field of an object is read. */
export type Readers<T> = { readonly [K in keyof T]-?: (field: Input) => T[K] };

/** What was read from an object; the reader may change it. */
export type Fields<T> = { -readonly [K in keyof T]?: T[K] };

/** What an issue may say beside its code and message. */
type Details = Pick<Issue, 'expected' | 'received'>;

/** What was probably meant, if that is known. */
type Fix = '' | { path?: IssuePath; value: unknown } | { key: string } | undefined;

/** What becomes of keys that have no reader: they are issues unless they are kept. */
export interface OtherKeys {
  /** The known key that was meant, if any: then the key is an issue. */
  meant(key: string, known: readonly string[]): string | undefined;
  keep?(key: string, value: unknown): void;
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
      whole.failSize(`at most ${MAX_RANGES} ranges in all`, whole.#ranges);
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
    { meant: meantBy, keep }: OtherKeys = { meant: nearestWord },
  ): Fields<T> | undefined {
    if (!isObject(this.value)) return this.failObject();
    const known = Object.keys(readers);
    let keys: string[];
    try {
      keys = Object.keys(this.value);
    } catch {
      return this.failRead();
    }
    const fields: { [key: string]: unknown } = {};
    const missing = known.filter((key) => !keys.includes(key));
    for (const key of keys) {
      const field = known.includes(key) ? undefined : this.read(key);
      if (!field) continue;
      const meant = meantBy(key, missing);
      if (field.value === undefined || (keep && !meant)) keep?.(key, field.value);
      else field.failKey(known.join(', '), meant);
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
      isList(this.value) ? this.read('length')?.value : this.failType(expected),
    );
    if (length > most) this.failSize(`at most ${most} items`, length);
    else
      for (let index = 0; index < length; index++) {
        const item = this.read(index);
        const one = item && read(item);
        if (one !== undefined) all.push(one);
      }
    return all;
  }

  text(expected: string): string | undefined {
    return typeof this.value === 'string' ? this.value : this.failType(expected);
  }

  /** Adds an issue about a value of another type than the expected one, or about what else was received. */
  failType(
    expected: string,
    code: IssueCode = 'wrong-type',
    received = describe(this.value),
    hint = '',
    fix?: Fix,
  ): undefined {
    const message = `expected ${expected}, got ${received}${hint}`;
    return this.fail(code, message, { expected, received }, fix);
  }

  failSize(expected: string, size: number): undefined {
    return this.failType(expected, 'too-many-items', `${size}`);
  }

  /** Adds an issue about a value that should be an object. It may be JSON that was not parsed. */
  failObject(): undefined {
    const value = parseJson(this.value);
    return isObject(value)
      ? this.failType('an object', undefined, undefined, ': JSON that was not parsed?', { value })
      : this.failType('an object');
  }

  /** Adds an issue about a text, which is quoted; `meant` is what to write instead, if that is known. */
  failText(code: IssueCode, problem: string, expected?: string, meant?: string): undefined {
    const received = describe(this.value);
    const hint = meant ? `; did you mean ${describe(meant)}?` : '';
    const details = { ...(expected && { expected }), received };
    return this.fail(code, `${received}: ${problem}${hint}`, details, meant && { value: meant });
  }

  failKey(expected: string, key: string | undefined): undefined {
    const hint = key ? `did you mean "${key}"?` : `expected one of ${expected}`;
    return this.fail('unknown-key', `unknown key; ${hint}`, { expected }, key && { key });
  }

  /** Adds an issue. What is to be fixed is this part, unless the fix has a path of its own. */
  fail(code: IssueCode, message: string, details?: Details, fix?: Fix): undefined {
    const { issues, path } = this;
    if (issues.length === MAX_ISSUES) {
      issues.push({ path: [], code: 'too-many-issues', message: `more than ${MAX_ISSUES} issues` });
      throw issues; // reading on would report nothing more
    }
    issues.push({ path, code, message, ...details, ...(fix && { fix: { path, ...fix } }) });
  }

  /** The part at a key, or undefined with an issue if reading it throws. */
  read(key: string | number): Input | undefined {
    try {
      return this.at(key, (this.value as Record<string | number, unknown>)[key]);
    } catch {
      return this.at(key).failRead();
    }
  }

  failRead(): undefined {
    return this.fail('unreadable', 'threw while it was read');
  }
}

function parseJson(value: unknown): unknown {
  try {
    const parsed =
      typeof value === 'string' && value.length <= MAX_JSON_LENGTH && JSON.parse(value);
    // What is nested too deep to be written again is no use as a fix.
    return JSON.stringify(parsed) && parsed;
  } catch {
    return undefined;
  }
}
