/** The scripts of single-file components pass the compiler; it sees nothing of their templates. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { typeErrors } from '../docs/check.js';
import { type Block, root } from '../docs/extract.js';

const FOLDER = 'docs/examples/widgets';

/** A component's script as an example in a document: on its own lines. */
function scriptOf(name: string): Block {
  const file = `${FOLDER}/${name}`;
  const text = readFileSync(join(root, file), 'utf8');
  const [before = '', code = ''] = text.split(/^<\/?script.*>$/m);
  // Svelte's runes are declared beside its module.
  const runes = name.endsWith('.svelte') ? "import 'svelte';" : '';
  const line = before.split('\n').length;
  return { file, line, language: 'ts', label: '', code: runes + code };
}

it('finds no error of types in the scripts of single-file components', () => {
  const files = readdirSync(join(root, FOLDER)).filter((name) => /\.(vue|svelte)$/.test(name));
  expect(files.length).toBe(2);
  const errors = typeErrors(files.map(scriptOf));
  expect([...errors.values()].flat()).toEqual([]);
});
