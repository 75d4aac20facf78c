import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative, so that the files work under any path.
  base: './',
  resolve: {
    // The package name resolves to the source, as in tsconfig.json.
    alias: [
      { find: /^livehours$/, replacement: `${source}index.ts` },
      { find: /^livehours\/(\w+)$/, replacement: `${source}$1.ts` },
    ],
  },
  worker: { format: 'es' },
});
