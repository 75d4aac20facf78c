/** The README names every part of `Intl` that the library asks for, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, root } from './extract.js';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

it('lists what is needed of an engine', () => {
  const source = filesBelow('src', '.ts').map(read).join('\n');
  const needed = [
    ...[...source.matchAll(/needed\([^;]*?'(Intl[^']+)'\)/g)].map(([, name]) => name),
    ...[...source.matchAll(/\bformatter\(\s*'(\w+)'/g)].map(([, name]) => `Intl.${name}`),
  ];
  const [, section = ''] = /### Engines\n([\s\S]*?)\n#/.exec(read('README.md')) ?? [];
  const table = section.split('\n').filter((line) => line.startsWith('|'));
  const listed = [...table.join('\n').matchAll(/`(Intl[^`]+)`/g)].map(([, name]) => name);
  expect(needed).toContain('Intl.ListFormat');
  expect([...new Set(listed)].sort()).toEqual([...new Set(needed)].sort());
});
