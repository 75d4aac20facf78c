/** A value in a JSON text: its position and its children. */
export interface JsonNode {
  readonly start: number;
  /** After its last character. */
  readonly end: number;
  /** By key or by index. For a repeated key the last one, as in `JSON.parse`. */
  readonly children: ReadonlyMap<string | number, JsonNode>;
  /** The span of its key, if it has one, including the quotes. */
  readonly key?: Span;
}

/** A range of characters in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Thrown for invalid JSON: what is wrong, and where. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';

  constructor(
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }
}

/** The result of a scan: the tree of positions, and the keys repeated within one object. */
export interface Scan {
  readonly root: JsonNode;
  readonly repeatedKeys: readonly (Span & { readonly name: string })[];
}

/** Far deeper than any team, so that a hundred thousand brackets do not exhaust the stack. */
const DEEPEST = 100;

const NO_CHILDREN: JsonNode['children'] = new Map();

/**
 * Finds the position of every value in a JSON text. It accepts what `JSON.parse` accepts, except for
 * deep nesting, and its messages are the same in every browser.
 *
 * @throws {JsonSyntaxError} at the first position where the text is invalid
 */
export function scanJson(text: string): Scan {
  return new Scanner(text).scan();
}

class Scanner {
  readonly #text: string;
  readonly #repeated: (Span & { name: string })[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Scan {
    const root = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#expected('the end of the text');
    return { root, repeatedKeys: this.#repeated };
  }

  #value(depth: number, key?: Span): JsonNode {
    this.#skipSpace();
    const start = this.#at;
    if (depth > DEEPEST) this.#fail('nested too deeply', start + 1);
    const children = this.#has('{')
      ? this.#fields(depth, start)
      : this.#has('[')
        ? this.#items(depth, start)
        : this.#scalar();
    return { start, end: this.#at, children, ...(key && { key }) };
  }

  #fields(depth: number, opening: number): Map<string, JsonNode> {
    const fields = new Map<string, JsonNode>();
    this.#skipSpace();
    if (this.#has('}')) return fields;
    do {
      this.#skipSpace();
      const start = this.#at;
      if (this.#text[start] !== '"') this.#expected('a key in double quotes', opening);
      this.#string();
      const key = { start, end: this.#at };
      const name: string = JSON.parse(this.#text.slice(start, this.#at));
      this.#skipSpace();
      if (!this.#has(':')) this.#expected('":" after the key', opening);
      const field = this.#value(depth + 1, key);
      if (fields.has(name)) this.#repeated.push({ ...key, name });
      fields.set(name, field);
    } while (this.#goesOn('}', opening));
    return fields;
  }

  #items(depth: number, opening: number): Map<number, JsonNode> {
    const items = new Map<number, JsonNode>();
    this.#skipSpace();
    if (this.#has(']')) return items;
    do items.set(items.size, this.#value(depth + 1));
    while (this.#goesOn(']', opening));
    return items;
  }

  /** Whether a comma follows rather than the closing bracket. */
  #goesOn(closing: string, opening: number): boolean {
    this.#skipSpace();
    if (this.#has(closing)) return false;
    if (!this.#has(',')) this.#expected(`"," or "${closing}"`, opening);
    return true;
  }

  #scalar(): JsonNode['children'] {
    if (this.#text[this.#at] === '"') this.#string();
    else if (!this.#take(/true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y)) {
      this.#expected('a value');
    }
    return NO_CHILDREN;
  }

  #string(): void {
    const text = this.#text;
    const start = this.#at++;
    // Stops at control characters (RFC 8259, section 7), usually a line feed that was left in.
    for (let char = text[this.#at]; char !== undefined && char >= ' '; char = text[this.#at]) {
      if (this.#has('"')) return;
      if (char !== '\\') this.#at++;
      else if (!this.#take(/\\(["\\/bfnrt]|u[\da-fA-F]{4})/y)) {
        this.#fail('no such escape in a string', this.#at + 2);
      }
    }
    this.#fail('this string is never closed', Math.max(this.#at, start + 1), start);
  }

  #skipSpace(): void {
    this.#take(/[ \t\r\n]+/y);
  }

  #has(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) return false;
    this.#at += found.length;
    return true;
  }

  /** Fails at the next character or, at the end of the text, at the bracket that is not closed. */
  #expected(what: string, opening?: number): never {
    const next = this.#text.slice(this.#at).match(/^(\w{1,20}|.)/u)?.[0];
    if (next !== undefined) {
      this.#fail(`expected ${what}, got ${JSON.stringify(next)}`, this.#at + next.length);
    }
    const end = this.#text.length;
    if (opening === undefined) this.#fail(`expected ${what}, and the text ends here`, end, end);
    const bracket = JSON.stringify(this.#text[opening]);
    this.#fail(`this ${bracket} is never closed`, opening + 1, opening);
  }

  #fail(message: string, end: number, start = this.#at): never {
    throw new JsonSyntaxError(message, { start, end });
  }
}
