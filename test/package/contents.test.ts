import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';
import { linksOf, pagesIn, problemOf } from '../docs/links.js';
import { entries, root, subpaths } from './entries.js';

const folder = join(inject('consumer'), 'node_modules/livehours');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => join(item.parentPath, item.name).slice(folder.length + 1));
const manifest: {
  exports: Record<string, Record<'import' | 'require', { types: string; default: string }>>;
  peerDependencies: unknown;
  peerDependenciesMeta: unknown;
} = JSON.parse(read('package.json'));
const kinds = ['.js', '.cjs', '.d.ts', '.d.cts'];

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
  const stubs = ['schema.json', ...subpaths.map((entry) => `${entry}/package.json`)];
  const code = files.filter((file) => !file.startsWith('docs/'));
  expect(code.sort()).toEqual([...new Set([...texts, ...stubs, ...built])].sort());
});

it('holds the pages, and what they lead to', () => {
  const pages = files.filter((file) => file.endsWith('.md'));
  expect(pages).toContain('docs/concepts.md');
  const links = pages.flatMap((page) => linksOf(read(page)).map((link) => ({ link, page })));
  expect(links.length).toBeGreaterThan(50);
  expect(links.flatMap(({ link, page }) => problemOf(link, page, folder))).toEqual([]);
});

it('holds the pages that the comments on its types mention', () => {
  const declarations = files.filter((file) => /\.d\.c?ts$/.test(file));
  const links = declarations.flatMap((file) => pagesIn(read(file)));
  expect(links.length).toBeGreaterThan(5);
  expect(links.flatMap((link) => problemOf(link, '.', folder))).toEqual([]);
});

describe('without `exports`, as some resolvers read it,', () => {
  it.each(entries)('%s has a folder that leads to the same files', (entry) => {
    const at = entry === 'index' ? '.' : entry;
    const stub = JSON.parse(read(join(at, 'package.json')));
    const { import: esm, require: cjs } = manifest.exports[entry === 'index' ? '.' : `./${entry}`]!;
    const target = (path: string) => `./${join(at, path)}`;
    expect(target(stub.main)).toBe(cjs.default);
    expect(target(stub.module)).toBe(esm.default);
    expect(target(stub['react-native'])).toBe(esm.default);
    expect(target(stub.types)).toBe(cjs.types);
  });

  it('the schema is the same file', () => {
    expect(read('schema.json')).toBe(read('dist/schema.json'));
  });
});

it('leaves nothing behind where it is packed', () => {
  const left = [...subpaths, 'schema.json'].filter((name) => existsSync(join(root, name)));
  expect(left).toEqual([]);
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
    const text = read(file);
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
