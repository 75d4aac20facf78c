import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';

interface Manifest {
  exports: Record<string, string | Record<'import' | 'require', Target>>;
}
interface Target {
  types: string;
  default: string;
}

const folder = join(inject('consumer'), 'node_modules/livehours');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ name, ...target }],
);
const program = ts.createProgram(
  entries.flatMap((entry) => [join(folder, entry.import.types), join(folder, entry.require.types)]),
  { module: ts.ModuleKind.NodeNext, types: [] },
);

// After a change that is meant: vitest run --config test/package/vitest.config.ts -u
it('exports these names and no others', async () => {
  const lists = entries.map(({ name, import: { types } }) => {
    const declared = exportsOf(types);
    const typesAlone = declared.types.map((exported) => `type ${exported}`);
    return [name, ...declared.values, ...typesAlone, ''].join('\n');
  });
  await expect(lists.join('\n')).toMatchFileSnapshot('names.txt');
});

describe.each(entries)('the entry $name', (entry) => {
  it('has the same values in ESM, in CommonJS and in its types', async () => {
    const esm = await import(pathToFileURL(join(folder, entry.import.default)).href);
    const cjs = createRequire(import.meta.url)(join(folder, entry.require.default));
    const declared = exportsOf(entry.import.types);
    expect(Object.keys(esm).sort()).toEqual(declared.values);
    expect(Object.keys(cjs).sort()).toEqual(declared.values);
    expect(exportsOf(entry.require.types)).toEqual(declared);
  });
});

/** The sorted public names in a declaration file: those with a value, and those that are types alone. */
function exportsOf(declarations: string): { values: string[]; types: string[] } {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(folder, declarations));
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!symbol) throw new Error(`${declarations} exports nothing`);
  const names = { values: [] as string[], types: [] as string[] };
  for (const exported of checker.getExportsOfModule(symbol)) {
    const isAlias = exported.flags & ts.SymbolFlags.Alias;
    const { flags } = isAlias ? checker.getAliasedSymbol(exported) : exported;
    names[flags & ts.SymbolFlags.Value ? 'values' : 'types'].push(exported.name);
  }
  return { values: names.values.sort(), types: names.types.sort() };
}
