import { always, isOpen, parseSchedule } from 'livehours';
import { describe, expect, it } from 'vitest';
import { isList, outOfRange, describe as quoted } from '../../src/base/describe.js';
import { withPath } from '../../src/base/path-text.js';
import { nearestWord } from '../../src/base/spelling.js';

const problem = (input: unknown) => () => parseSchedule(input);

function revoked(target: object) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

describe('a value is quoted', () => {
  it.each<[unknown, string]>([
    ['', '""'],
    ['a "b"', '"a \\"b\\""'],
    ['x'.repeat(40), `"${'x'.repeat(40)}"`],
    ['x'.repeat(41), `"${'x'.repeat(40)}…"`],
    [10n ** 50n, `1${'0'.repeat(39)}`],
    [-0.5, '-0.5'],
    [null, 'null'],
    [undefined, 'undefined'],
    [() => 1, 'a function'],
    [class {}, 'a function'],
    [{}, 'an object'],
    [[], 'a list'],
  ])('%#: as %s', (value, text) => {
    expect(quoted(value)).toBe(text);
  });

  it('even one that throws when it is looked at', () => {
    expect(isList(revoked([]))).toBe(false);
    expect(quoted(revoked([]))).toBe('an object');
    expect(quoted(revoked({}))).toBe('an object');
  });

  it('in an error that says what was expected in its place', () => {
    expect(() => outOfRange('day', 'a day', '"x"')).toThrow(
      new RangeError('day: expected a day, got "x"'),
    );
    expect(() => isOpen(always, NaN)).toThrow(
      /^at: expected an instant: epoch milliseconds, a Date or one of Temporal, got NaN$/,
    );
  });
});

describe('a path is written', () => {
  it.each<[(string | number)[], string]>([
    [[], 'no'],
    [['a'], 'a: no'],
    [['a', 'b'], 'a.b: no'],
    [['a', 0, 'b'], 'a[0].b: no'],
    [[0, 'b'], '[0].b: no'],
    [['a b'], '["a b"]: no'],
    [['a b', 'c'], '["a b"].c: no'],
    [['a-'], '["a-"]: no'],
    [['-a'], '["-a"]: no'],
    [['x'.repeat(40)], `${'x'.repeat(40)}: no`],
    [['x'.repeat(41)], `["${'x'.repeat(40)}…"]: no`],
    [[''], '[""]: no'],
  ])('%j as %s', (path, text) => {
    expect(withPath(path, 'no')).toBe(text);
  });

  it('in front of what is wrong there', () => {
    expect(problem({ timeZone: 'UTC', weekly: {}, 'a b': 1 })).toThrow(/^\["a b"\]: unknown key/);
    expect(problem(7)).toThrow(/^expected an object, got 7$/);
  });
});

describe('the nearest word', () => {
  it.each<[string, string[], number, string | undefined]>([
    ['weekly', ['weekly'], 0, 'weekly'],
    ['WEEKLY', ['Weekly'], 0, 'Weekly'],
    ['weekle', ['weekly'], 0, undefined],
    ['weekle', ['weekly'], 1, 'weekly'],
    ['weekl', ['weekly'], 1, 'weekly'],
    ['weeklyy', ['weekly'], 1, 'weekly'],
    ['eekly', ['weekly'], 1, 'weekly'],
    ['weeky', ['weekly'], 1, 'weekly'],
    ['wdekln', ['weekly'], 1, undefined],
    ['wdekln', ['weekly'], 2, 'weekly'],
    ['', ['a'], 0, undefined],
    ['', ['a'], 1, 'a'],
    ['a', [''], 1, ''],
    // The nearest one, not the first that is near enough.
    ['date', ['dates', 'date'], 2, 'date'],
    ['data', ['dates', 'date'], 2, 'date'],
    ['bates', ['date', 'dates'], 2, 'dates'],
    ['anything', [], 2, undefined],
  ])('to %s in %j, by %d letters, is %s', (word, known, letters, nearest) => {
    expect(nearestWord(word, known, letters)).toBe(nearest);
  });
});
