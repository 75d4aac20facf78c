import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import ts from 'typescript';

/** The entries of the package; list them under "exports" as well. */
const entries = [
  'src/index.ts',
  'src/advice.ts',
  'src/format.ts',
  'src/react.ts',
  'src/roster.ts',
  'src/temporal.ts',
  'src/watch.ts',
];

/** The folders of src/ that the core is made of; each other folder belongs to one entry. */
const FLOORS = 'base|schedule|zone|timeline|engine|algebra|query|chat';

/**
 * Makes constant arrow functions of the functions that a module declares: minified, they are shorter. They
 * move to the top, because declared functions exist before the line that declares them.
 */
function withArrows(code: string): string {
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);
  const arrows: string[] = [];
  const others: string[] = [];
  for (const statement of file.statements) {
    const text = statement.getFullText(file);
    if (
      ts.isFunctionDeclaration(statement) &&
      !(statement.asteriskToken || statement.modifiers) &&
      !/\b(this|arguments)\b/.test(text)
    ) {
      const parameters = statement.parameters.map((parameter) => parameter.getText(file));
      const body = statement.body?.getText(file);
      arrows.push(`const ${statement.name?.text} = (${parameters.join(', ')}) => ${body};\n\n`);
    } else {
      others.push(text);
    }
  }
  return `${arrows.join('')}${others.join('').trimStart()}\n`;
}

export default defineConfig({
  // These, and the core that they share.
  entry: ['src/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: false,
  treeshake: true,
  clean: true,
  dts: {
    entry: entries,
    // The types of the Standard Schema are a development dependency: inline them.
    resolve: ['@standard-schema/spec'],
    // tsup sets `baseUrl`, which TypeScript 6 rejects without this.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  esbuildPlugins: [
    {
      // Whatever the entries take from the core, they take from one file.
      name: 'shared-core',
      setup({ initialOptions, onResolve }) {
        const path = `./core${initialOptions.outExtension?.['.js']}`;
        onResolve({ filter: new RegExp(`/(${FLOORS})/`) }, ({ importer }) =>
          new RegExp(String.raw`[\\/]src[\\/](core\.ts|(${FLOORS})[\\/].*)$`).test(importer)
            ? undefined
            : { path, external: true, sideEffects: false },
        );
      },
    },
  ],
  esbuildOptions(options) {
    // Inlines the constants of files without imports: an engine can calculate with a literal, and no
    // bundler can inline them later.
    options.minifySyntax = true;
  },
  // Removes comments, which the types have as well, and dead code. Functions are not merged and keep their
  // names, so that bundlers can drop them and people can find them.
  minify: 'terser',
  terserOptions: {
    compress: {
      directives: false,
      inline: 0,
      keep_fargs: false,
      passes: 3,
      reduce_funcs: false,
      unsafe_arrows: true,
    },
    mangle: false,
    format: { beautify: true, indent_level: 2, preserve_annotations: true },
  },
  plugins: [
    {
      name: 'arrow-functions',
      async buildEnd({ writtenFiles }) {
        for (const { name } of writtenFiles) {
          // CommonJS modules are seldom bundled, and begin with a directive.
          if (name.endsWith('.js')) await writeFile(name, withArrows(await readFile(name, 'utf8')));
        }
      },
    },
  ],
  async onSuccess() {
    await copyFile('src/schema.json', 'dist/schema.json');
  },
});
