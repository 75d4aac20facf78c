import { describe, isList, isObject } from '../../base/describe.js';
import { withPath } from '../../base/path-text.js';
import { nearestWord } from '../../base/spelling.js';
import type { Issue, IssueCode } from './issue.js';

/** Enough for a person to work through; bounded, so that hostile input cannot make the report huge. */
const MAX_ISSUES = 100;

/** More than any machine's memory holds: only a proxy claims a longer list. */
const MAX_ITEMS = 2 ** 27;

/** How each field of an object is read. */
export type Readers<T> = { readonly [K in keyof T]-?: (field: Input) => T[K] };

/** What was read from an object; the reader may change it. */
export type Fields<T> = { -readonly [K in keyof T]?: T[K] };

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

  constructor(value?: unknown, parent?: Input, key: string | number = '') {
    this.value = value;
    this.issues = parent?.issues ?? [];
    this.#parent = parent;
    this.#key = key;
  }

  /** Whether there are no issues so far. */
  get isSound(): boolean {
    return this.issues.length === 0;
  }

  get #path(): readonly (string | number)[] {
    return this.#parent ? [...this.#parent.#path, this.#key] : [];
  }

  /** The part of this input at a key, given its value. */
  at(key: string | number, value?: unknown): Input {
    return new Input(value, this, key);
  }

  /**
   * The fields of an object as their readers return them, in the order of the readers; undefined
   * values are left out. Any other key is an issue, unless `others` collects those: then only a
   * near-miss of a known key is.
   */
  fields<T>(readers: Readers<T>, others?: Map<string, unknown>): Fields<T> | undefined {
    if (!isObject(this.value)) return this.failType('an object');
    const known = Object.keys(readers);
    let keys: string[];
    try {
      keys = Object.keys(this.value);
    } catch {
      return this.#failRead();
    }
    const fields: { [key: string]: unknown } = {};
    for (const key of keys) {
      const field = known.includes(key) ? undefined : this.#read(key);
      if (field?.value === undefined) continue;
      const meant = nearestWord(key, known, others ? 1 : 2);
      // The key that was meant counts as given: it need not be reported as missing, too.
      if (meant) fields[meant] = undefined;
      const hint = meant ? `did you mean "${meant}"?` : `expected one of ${known.join(', ')}`;
      if (meant || !others) field.fail('unknown-key', `unknown key; ${hint}`);
      else others.set(key, field.value);
    }
    for (const key of known) {
      // A row may be an instance of a class with getters; data has only keys of its own.
      const field = (others || keys.includes(key)) && this.#read(key);
      // A key that could not be read counts as given, too.
      if (field === undefined) fields[key] = field;
      else if (field && field.value !== undefined) fields[key] = readers[key as keyof T](field);
    }
    return fields as Fields<T>;
  }

  /** What `read` returns for each item of a list, without the undefined ones. */
  items<T>(expected: string, read: (item: Input) => T | undefined): T[] {
    const all: T[] = [];
    const length = isList(this.value) ? this.#read('length')?.value : this.failType(expected);
    if (Number(length) > MAX_ITEMS) this.#failRead();
    else
      for (let index = 0; index < Number(length); index++) {
        const item = this.#read(index);
        const one = item && read(item);
        if (one !== undefined) all.push(one);
      }
    return all;
  }

  text(expected: string): string | undefined {
    return typeof this.value === 'string' ? this.value : this.failType(expected);
  }

  failType(expected: string, code: IssueCode = 'wrong-type'): undefined {
    this.fail(code, `expected ${expected}, got ${describe(this.value)}`);
  }

  /** Adds an issue about a text, which is quoted. */
  failText(code: IssueCode, problem: string): undefined {
    return this.fail(code, `${describe(this.value)}: ${problem}`);
  }

  fail(code: IssueCode, text: string): undefined {
    const { issues } = this;
    if (issues.length === MAX_ISSUES) {
      issues.push({ path: [], code: 'too-many-issues', message: `more than ${MAX_ISSUES} issues` });
      throw issues; // reading on would report nothing more
    }
    const path = this.#path;
    issues.push({ path, code, message: withPath(path, text) });
  }

  /** The part at a key, or undefined with an issue if reading it throws. */
  #read(key: string | number): Input | undefined {
    try {
      return this.at(key, (this.value as Record<string | number, unknown>)[key]);
    } catch {
      return this.at(key).#failRead();
    }
  }

  #failRead(): undefined {
    return this.fail('unreadable', 'threw while it was read');
  }
}
