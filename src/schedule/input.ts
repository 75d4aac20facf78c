import { describe, isList } from './describe.js';
import type { Issue, IssueCode } from './issue.js';
import { nearest } from './suggest.js';

/** Enough for a person to work through; bounded, so that a hostile input cannot make the report huge. */
const LISTED = 100;

/**
 * A value that anyone may have made, and where it stands. Every property is read once, an exception
 * on the way becomes an issue, and nothing is written to.
 */
export class Input {
  readonly value: unknown;
  readonly #issues: Issue[];
  readonly #key: string | number | undefined;
  readonly #parent: Input | undefined;

  constructor(value: unknown, issues: Issue[], key?: string | number, parent?: Input) {
    this.value = value;
    this.#issues = issues;
    this.#key = key;
    this.#parent = parent;
  }

  /** Whether neither this input nor any that it belongs to has an issue so far. */
  get isSound(): boolean {
    return this.#issues.length === 0;
  }

  /** The fields of an object that the format knows; others are issues. Undefined for no object. */
  fields<Key extends string>(known: readonly Key[]): { [K in Key]?: Input } | undefined {
    if (!this.isObject()) return undefined;
    const fields: { [K in Key]?: Input } = {};
    for (const [key, field] of this.entries()) {
      if (known.includes(key as Key)) {
        fields[key as Key] = field;
      } else {
        const meant = nearest(key, known, 2);
        const hint = meant ? `did you mean "${meant}"?` : `expected one of ${known.join(', ')}`;
        field.fail('unknown-key', `unknown key; ${hint}`);
      }
    }
    return fields;
  }

  /** An object's own enumerable properties, those that are undefined left out. */
  *entries(): Generator<[key: string, field: Input]> {
    for (const key of Object.keys(this.value as object)) {
      const field = this.#read(key);
      if (field && field.value !== undefined) yield [key, field];
      if (this.#isFull()) break;
    }
  }

  /** The items of a list, until nothing more could be reported. */
  *items(expected: string): Generator<Input> {
    if (!isList(this.value)) return this.failType(expected);
    const { length } = this.value;
    for (let index = 0; index < length && !this.#isFull(); index++) {
      const item = this.#read(index);
      if (item) yield item;
    }
  }

  text(expected: string): string | undefined {
    return typeof this.value === 'string' ? this.value : this.failType(expected);
  }

  isObject(): boolean {
    const isObject = typeof this.value === 'object' && this.value !== null && !isList(this.value);
    if (!isObject) this.failType('an object');
    return isObject;
  }

  /** The part of this input at a key, whose value is known. */
  at(key: string | number, value?: unknown): Input {
    return new Input(value, this.#issues, key, this);
  }

  failType(expected: string): undefined {
    this.fail('wrong-type', `expected ${expected}, got ${describe(this.value)}`);
  }

  fail(code: IssueCode, text: string): undefined {
    const issues = this.#issues;
    if (issues.length < LISTED) {
      const path: (string | number)[] = [];
      for (let at: Input | undefined = this; at; at = at.#parent) {
        if (at.#key !== undefined) path.unshift(at.#key);
      }
      issues.push({ path, code, message: path.length > 0 ? `${pathText(path)}: ${text}` : text });
    } else if (!this.#isFull()) {
      const message = `there are more issues than the ${LISTED} listed`;
      issues.push({ path: [], code: 'too-many-issues', message });
    }
  }

  /** Once there are more issues than are listed, reading on would tell nothing more. */
  #isFull(): boolean {
    return this.#issues.length > LISTED;
  }

  #read(key: string | number): Input | undefined {
    try {
      return this.at(key, (this.value as Record<string | number, unknown>)[key]);
    } catch {
      return this.at(key).fail('unreadable', 'reading this value threw an exception');
    }
  }
}

function pathText(path: readonly (string | number)[]): string {
  const parts = path.map((key) =>
    typeof key === 'string' && /^\w{1,40}$/.test(key) ? `.${key}` : `[${describe(key)}]`,
  );
  return parts.join('').replace(/^\./, '');
}
