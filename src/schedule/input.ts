import { describe, isList } from './describe.js';
import type { Issue, IssueCode } from './issue.js';
import { nearest } from './suggest.js';

/** Enough for a person to work through; bounded, so that a hostile input cannot make the report huge. */
const LISTED = 100;

/** How each field of an object is read. */
export type Readers<T> = { readonly [K in keyof T]-?: (field: Input) => T[K] };

/**
 * A value that anyone may have made, and where it stands. Every property is read once, an exception
 * on the way becomes an issue, and nothing is written to.
 */
export class Input {
  readonly value: unknown;
  readonly #issues: Issue[];
  readonly #path: readonly (string | number)[];

  constructor(value: unknown, issues: Issue[], ...path: (string | number)[]) {
    this.value = value;
    this.#issues = issues;
    this.#path = path;
  }

  /** Whether there is no issue so far, here or elsewhere in the whole input. */
  get isSound(): boolean {
    return this.#issues.length === 0;
  }

  /** Once there are more issues than are listed, reading on would tell nothing more. */
  get #isFull(): boolean {
    return this.#issues.length > LISTED;
  }

  /** The part of this input at a key, whose value is known. */
  at(key: string | number, value?: unknown): Input {
    return new Input(value, this.#issues, ...this.#path, key);
  }

  /**
   * The fields of an object as their readers give them, in the order of the readers; what is undefined
   * is left out. Any other key is an issue, unless `others` takes it; then only one that misses a known
   * key by its case or by a letter is.
   */
  fields<T>(readers: Readers<T>, others?: Map<string, unknown>): Partial<T> | undefined {
    if (!this.isObject()) return undefined;
    const keys = this.#guard(() => Object.keys(this.value as object)) ?? [];
    const known = Object.keys(readers);
    const fields: { [key: string]: unknown } = {};
    for (const key of keys) {
      if (this.#isFull) break;
      const field = known.includes(key) ? undefined : this.#read(key);
      if (field?.value === undefined) continue;
      const meant = nearest(key, known, others ? 1 : 2);
      const hint = meant ? `did you mean "${meant}"?` : `expected one of ${known.join(', ')}`;
      if (meant || !others) field.fail('unknown-key', `unknown key; ${hint}`);
      else others.set(key, field.value);
    }
    for (const key of known) {
      const field = keys.includes(key) ? this.#read(key) : undefined;
      if (field?.value !== undefined) fields[key] = readers[key as keyof T](field);
    }
    return fields as Partial<T>;
  }

  /** The items of a list, until nothing more could be reported. */
  *items(expected: string): Generator<Input> {
    const { value } = this;
    if (!isList(value)) return this.failType(expected);
    const length = this.#guard(() => value.length) ?? 0;
    for (let index = 0; index < length && !this.#isFull; index++) {
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

  failType(expected: string): undefined {
    this.fail('wrong-type', `expected ${expected}, got ${describe(this.value)}`);
  }

  fail(code: IssueCode, text: string): undefined {
    const issues = this.#issues;
    if (issues.length < LISTED) {
      const path = this.#path;
      const place = path.map(keyText).join('').replace(/^\./, '');
      issues.push({ path, code, message: place ? `${place}: ${text}` : text });
    } else if (!this.#isFull) {
      issues.push({ path: [], code: 'too-many-issues', message: 'there are more issues' });
    }
  }

  #read(key: string | number): Input | undefined {
    const at = this.at(key);
    return at.#guard(() => this.at(key, (this.value as Record<string | number, unknown>)[key]));
  }

  #guard<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch {
      return this.fail('unreadable', 'threw while it was read');
    }
  }
}

function keyText(key: string | number): string {
  return typeof key === 'string' && /^\w{1,40}$/.test(key) ? `.${key}` : `[${describe(key)}]`;
}
