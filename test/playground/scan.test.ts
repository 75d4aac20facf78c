import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonNode, JsonSyntaxError, scanJson } from '../../docs/playground/json/scan.js';
import { runs } from '../support/runs.js';

/** JSON in any spacing, and what becomes of it when a few characters are changed. */
const json = fc
  .tuple(fc.json({ maxDepth: 3 }), fc.constantFrom(undefined, 1, 2, '\t'))
  .map(([text, space]) => JSON.stringify(JSON.parse(text), null, space));

const damaged = fc
  .tuple(
    json,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(2),
        fc.oneof(
          fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '-', '0', '1', '.', 'e', 'null'),
          fc.constantFrom('\n', '\u007f', '\u0001', '\u2028', ' ', '\\u12', 'true', '""'),
          fc.string({ maxLength: 2 }),
        ),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((before, [place, length, put]) => {
      const at = place % (before.length + 1);
      return before.slice(0, at) + put + before.slice(at + length);
    }, text),
  );

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function errorOf(text: string): JsonSyntaxError | undefined {
  try {
    scanJson(text);
    return undefined;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error;
    throw error;
  }
}

/** The text at each place is the value that `JSON.parse` finds there. */
function expectPlaces(text: string, node: JsonNode, value: unknown): void {
  expect(JSON.parse(text.slice(node.start, node.end))).toEqual(value);
  const children = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  expect(node.children.size).toBe(children.length);
  for (const [key, child] of children) {
    const place = node.children.get(Array.isArray(value) ? Number(key) : key);
    expect(place).toBeDefined();
    if (place) expectPlaces(text, place, child);
    if (place?.key) expect(JSON.parse(text.slice(place.key.start, place.key.end))).toBe(key);
  }
}

describe('scanJson', () => {
  it('accepts what JSON.parse accepts, and nothing else', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(errorOf(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: runs(3000) },
    );
  });

  it('finds each value where it stands', () => {
    fc.assert(
      fc.property(json, (text) => expectPlaces(text, scanJson(text).root, JSON.parse(text))),
      { numRuns: runs(300) },
    );
  });

  it('names a place within the text, or its very end', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const span = errorOf(text)?.span ?? { start: 0, end: 0 };
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.start).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([
    ['{,}', 1, 'expected a key in double quotes, got ","'],
    ['[,]', 1, 'expected a value, got ","'],
    ['[1,]', 3, 'expected a value, got "]"'],
    ['', 0, 'expected a value, and the text ends here'],
    ['{"a": 1,}', 8, 'expected a key in double quotes, got "}"'],
    ['{"a": 1 "b": 2}', 8, 'expected "," or "}", got "\\""'],
    ['[1, 2', 0, 'this "[" is never closed'],
    ['{"a": {"b": 1}', 0, 'this "{" is never closed'],
    ["{'a': 1}", 1, 'expected a key in double quotes, got "\'"'],
    ['{"a" 1}', 5, 'expected ":" after the key, got "1"'],
    ['["a]', 1, 'this string is never closed'],
    ['["a\n"]', 1, 'this string is never closed'],
    ['["\\x"]', 2, 'no such escape in a string'],
    ['[True]', 1, 'expected a value, got "True"'],
    ['[] []', 3, 'expected the end of the text, got "["'],
    [`${'['.repeat(100_000)}`, 101, 'nested too deeply'],
  ])('says what is wrong with %s', (text, start, message) => {
    const error = errorOf(text);
    expect(error?.message).toBe(message);
    expect(error?.span.start).toBe(start);
  });

  it('names keys that stand twice, and keeps the last, as JSON.parse does', () => {
    const text = '{"a": 1, "b": {"a": 2}, "a": 3}';
    const { root, repeatedKeys } = scanJson(text);
    expect(repeatedKeys).toEqual([{ name: 'a', start: 24, end: 27 }]);
    expect(root.children.get('a')?.start).toBe(29);
  });

  it('takes a key such as __proto__ for a key', () => {
    const { root } = scanJson('{"__proto__": {"weekly": 1}}');
    expect([...root.children.keys()]).toEqual(['__proto__']);
  });
});
