import { expect, it } from 'vitest';
import { withAssertions } from './assertions.js';
import { __is, __throws } from './expect.js';
import { blocksOf } from './extract.js';

/** Runs an example as the documentation's are run, but for imports and types. */
function run(code: string): void {
  const checked = withAssertions(code, (line) => `line ${line}`);
  new Function('__is', '__throws', checked)(__is, __throws);
}

it.each([
  ['a value', '1 + 1; // => 2', '1 + 1; // => 3'],
  ['a variable', 'const x = 1; // => 1', 'const x = 1; // => 2'],
  ['several lines', '[\n  1,\n]; // => [1]', '[\n  1,\n]; // => [2]'],
  ['a comment below', '[1];\n// => [\n//   1,\n// ]', '[1];\n// => [\n//   2,\n// ]'],
  ['a date', 'new Date(5); // => new Date(5)', 'new Date(5); // => new Date(6)'],
  ['an error', 'null.x; // throws TypeError: null', 'null.x; // throws RangeError'],
  ['an error that is due', 'null.x; // throws TypeError', '1; // throws TypeError'],
  ['a statement in a block', '{\n  1; // => 1\n}', '{\n  1; // => 2\n}'],
])('tells a true comment from a false one: %s', (_, truth, lie) => {
  run(truth);
  expect(() => run(lie)).toThrow(/^line \d+/);
});

it('refuses a comment that belongs to no statement, and one that is no expression', () => {
  expect(() => run('if (\n  1 // => 1\n) {\n}')).toThrow('line 2: no statement ends');
  expect(() => run('1; // => one and only')).toThrow('line 1: what stands after =>');
});

it('keeps the lines of a block where its document has them', () => {
  const text = ['- item', '', '  ```ts no-run', '  if (a) {', '    b;', '  }', '  ```'].join('\n');
  expect(blocksOf('a.md', text)).toEqual([
    { file: 'a.md', line: 4, language: 'ts', label: 'no-run', code: 'if (a) {\n  b;\n}' },
  ]);
  const source = ['/**', ' * ```ts', ' * a;', ' *', ' * b;', ' * ```', ' */'].join('\n');
  expect(blocksOf('a.ts', source)).toMatchObject([{ line: 3, code: 'a;\n\nb;' }]);
});

it('refuses code that would pass unchecked', () => {
  expect(() => blocksOf('a.md', '```js\n1;\n```')).toThrow('a.md:1: write ```ts');
  expect(() => blocksOf('a.md', '```ts\n1;')).toThrow('a.md:1: this fence is never closed');
});
