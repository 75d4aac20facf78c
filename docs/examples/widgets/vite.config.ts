import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Of the plugins you need the one of your framework, and none for React or plain JavaScript. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [vue(), svelte()],
  // In this repository the package by its name is its source: see `paths` in tsconfig.json.
  resolve: { tsconfigPaths: true },
  build: {
    rolldownOptions: {
      input: ['react.html', 'vue.html', 'svelte.html', 'plain.html'],
    },
  },
});
