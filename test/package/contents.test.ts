import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, inject, it } from 'vitest';
import { root } from './install.js';

const folder = join(inject('consumer'), 'node_modules/livehours');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const kinds = ['.js', '.cjs', '.d.ts', '.d.cts'];
const entries = readdirSync(join(root, 'src'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .filter((name) => name !== 'core'); // what the entries share

it.each(
  entries,
)('loads the polyfill through livehours/temporal alone, React through livehours/react: %s', (entry) => {
  const polyfill = entry === 'temporal' ? ['@js-temporal/polyfill'] : [];
  for (const kind of kinds) {
    // The declarations must do without those of React, which are a package of their own.
    const react = entry === 'react' && !kind.startsWith('.d') ? ['react'] : [];
    expect(loadedBy(`dist/${entry}${kind}`).packages, kind).toEqual([...polyfill, ...react]);
  }
});

it('asks for React from 18 on, of those who want it', () => {
  const { peerDependencies, peerDependenciesMeta } = manifest;
  expect(peerDependencies).toEqual({ react: '>=18' });
  expect(peerDependenciesMeta).toEqual({ react: { optional: true } });
});

it('holds the entries, what they load, and nothing else', () => {
  const built = entries.flatMap((entry) =>
    kinds.flatMap((kind) => loadedBy(`dist/${entry}${kind}`).files),
  );
  const texts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'dist/schema.json'];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1));
  expect(files.sort()).toEqual([...new Set([...texts, ...built])].sort());
});

it('makes an entry of every file at the top of src/ but the core', () => {
  const names = entries.map((entry) => (entry === 'index' ? '.' : `./${entry}`));
  expect(Object.keys(manifest.exports).sort()).toEqual([...names, './schema.json'].sort());
});

/** A built file with all that it loads of the package, and the other packages that these load. */
function loadedBy(entry: string): { files: string[]; packages: string[] } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (fileName.startsWith('.')) files.add(join(dirname(file), asDeclared(file, fileName)));
      else packages.add(fileName);
    }
  }
  return { files: [...files], packages: [...packages] };
}

/** Declarations name the JavaScript that stands beside the ones they mean. */
function asDeclared(file: string, name: string): string {
  return file.includes('.d.') ? name.replace(/\.(c?)js$/, '.d.$1ts') : name;
}
