import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  // Every file at the top of src/ is an entry of the package; list it under "exports" as well.
  entry: ['src/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Entries share their code, so that a zone's table is cached once, whichever entry asks.
  splitting: true,
  treeshake: true,
  clean: true,
  dts: {
    // The types of the Standard Schema are a development dependency: inline them.
    resolve: ['@standard-schema/spec'],
    // tsup sets `baseUrl`, which TypeScript 6 rejects without this.
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  // Writes the constants of files without imports where they are used: an engine can reckon with a
  // number that is written out, and no bundler can put it there any more afterwards.
  esbuildOptions(options) {
    options.minifySyntax = true;
  },
  async onSuccess() {
    await copyFile('src/schema.json', 'dist/schema.json');
  },
});
