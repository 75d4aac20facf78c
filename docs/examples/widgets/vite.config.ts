import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** You only need your own framework's plugin; React and plain JavaScript need none. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [vue(), svelte()],
  // In this repository the package name resolves to its source: see `paths` in tsconfig.json.
  resolve: { tsconfigPaths: true },
  build: {
    rolldownOptions: {
      input: ['react.html', 'vue.html', 'svelte.html', 'plain.html'],
    },
  },
});
