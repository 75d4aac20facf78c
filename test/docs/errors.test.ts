/** docs/errors.md leaves no code out, and names none that there is not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './extract.js';

/** The words of a file that a pattern catches. */
function found(file: string, pattern: RegExp): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([, word = '']) => word);
}

it('shows an example of every code', () => {
  const codes = found('src/schedule/parse/issue.ts', /^ {2}\| '([a-z-]+)'/gm);
  expect(codes).toContain('invalid-range');
  expect(found('docs/errors.md', /^## `([a-z-]+)`$/gm)).toEqual(codes);
  expect(found('docs/errors.md', /\bcode: '([a-z-]+)'/g)).toEqual(expect.arrayContaining(codes));
});
