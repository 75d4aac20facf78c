import { describe, isList, isObject } from './describe.js';
import type { Issue, IssueCode } from './issue.js';
import { nearest } from './suggest.js';

/** Enough for a person to work through; bounded, so that a hostile input cannot make the report huge. */
const LISTED = 100;

/** More than the memory of any machine holds; only a proxy says that its list is longer. */
const MOST_ITEMS = 2 ** 27;

/** How each field of an object is read. */
export type Readers<T> = { readonly [K in keyof T]-?: (field: Input) => T[K] };

/** What was read of an object; it is the reader's own. */
export type Fields<T> = { -readonly [K in keyof T]?: T[K] };

/**
 * A value that anyone may have made, and where it stands. Every property is read once, an exception
 * on the way becomes an issue, and nothing is written to.
 */
export class Input {
  readonly value: unknown;
  /** What is wrong, here or elsewhere in the whole input. */
  readonly issues: Issue[];
  readonly #parent: Input | undefined;
  readonly #key: string | number;

  constructor(value?: unknown, parent?: Input, key: string | number = '') {
    this.value = value;
    this.issues = parent?.issues ?? [];
    this.#parent = parent;
    this.#key = key;
  }

  /** Whether there is no issue so far. */
  get isSound(): boolean {
    return this.issues.length === 0;
  }

  get #path(): readonly (string | number)[] {
    return this.#parent ? [...this.#parent.#path, this.#key] : [];
  }

  /** The part of this input at a key, whose value is known. */
  at(key: string | number, value?: unknown): Input {
    return new Input(value, this, key);
  }

  /**
   * The fields of an object as their readers give them, in the order of the readers; what is undefined
   * is left out. Any other key is an issue, unless `others` takes it; then only one that misses a known
   * key by its case or by a letter is.
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
      const meant = nearest(key, known, others ? 1 : 2);
      // Whoever misspelt a key meant it to be there: one issue is enough.
      if (meant) fields[meant] = undefined;
      const hint = meant ? `did you mean "${meant}"?` : `expected one of ${known.join(', ')}`;
      if (meant || !others) field.fail('unknown-key', `unknown key; ${hint}`);
      else others.set(key, field.value);
    }
    for (const key of known) {
      // A row may be an instance of a class that has it as a getter; data has keys of its own.
      const field = (others || keys.includes(key)) && this.#read(key);
      // What could not be read counts as given, too.
      if (field === undefined) fields[key] = field;
      else if (field && field.value !== undefined) fields[key] = readers[key as keyof T](field);
    }
    return fields as Fields<T>;
  }

  /** What `read` makes of the items of a list, until nothing more could be reported. */
  items<T>(expected: string, read: (item: Input) => T | undefined): T[] {
    const all: T[] = [];
    const length = isList(this.value) ? this.#read('length')?.value : this.failType(expected);
    if (Number(length) > MOST_ITEMS) this.#failRead();
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

  /** An issue of a text, which is quoted. */
  failText(code: IssueCode, problem: string): undefined {
    return this.fail(code, `${describe(this.value)}: ${problem}`);
  }

  fail(code: IssueCode, text: string): undefined {
    const { issues } = this;
    if (issues.length === LISTED) {
      issues.push({ path: [], code: 'too-many-issues', message: `more than ${LISTED} issues` });
      throw issues; // reading on would tell nothing more
    }
    const path = this.#path;
    const message = `${path.map(keyText).join('')}: ${text}`.replace(/^(\.|: )/, '');
    issues.push({ path, code, message });
  }

  /** The part at a key, unless reading it throws. */
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

function keyText(key: string | number): string {
  return typeof key === 'string' && /^\w{1,40}$/.test(key) ? `.${key}` : `[${describe(key)}]`;
}
