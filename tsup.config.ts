import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

/** The entries of the package; list them under "exports" as well. */
const entries = [
  'src/index.ts',
  'src/advice.ts',
  'src/format.ts',
  'src/roster.ts',
  'src/temporal.ts',
  'src/watch.ts',
];

export default defineConfig({
  // Those, and what they share.
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
      // Whatever the entries take of the core, they take of one file.
      name: 'shared-core',
      setup({ initialOptions, onResolve }) {
        const path = `./core${initialOptions.outExtension?.['.js']}`;
        onResolve({ filter: /\/(schedule|timeline|chat)\// }, ({ importer }) =>
          /[\\/]src[\\/](core\.ts|(schedule|timeline|chat)[\\/].*)$/.test(importer)
            ? undefined
            : { path, external: true, sideEffects: false },
        );
      },
    },
  ],
  esbuildOptions(options) {
    // Writes the constants of files without imports where they are used: an engine can reckon with a
    // number that is written out, and no bundler can put it there any more afterwards.
    options.minifySyntax = true;
  },
  // Takes out what only costs time to read: the comments are in the types as well. Functions stay apart
  // and keep their names, for bundlers to leave out and people to find.
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
  async onSuccess() {
    await copyFile('src/schema.json', 'dist/schema.json');
  },
});
