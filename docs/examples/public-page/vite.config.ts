import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // In this repository the package name resolves to its source: see `paths` in tsconfig.json.
  resolve: { tsconfigPaths: true },
  server: { proxy: { '/hours': 'http://localhost:8787' } },
});
