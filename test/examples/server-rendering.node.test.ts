/** On a server, which has no visitor, the widgets render nothing and start nothing. */
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { render as renderSvelte } from 'svelte/server';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

const root = fileURLToPath(new URL('../../docs/examples/widgets/', import.meta.url));
let vite: ViteDevServer;

beforeAll(async () => {
  vite = await createServer({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
}, 60_000);

afterAll(() => vite.close());

/** A store that must not be asked, and what is asked in its place in React. */
const props = { store: {}, brand: {}, members: [{}], messageUrl: '/contact' };

type Module = Awaited<ReturnType<ViteDevServer['ssrLoadModule']>>;
const renderers: [name: string, file: string, render: (module: Module) => unknown][] = [
  ['React', 'ChatWidget.tsx', ({ ChatWidget }) => renderReact(createElement(ChatWidget, props))],
  ['Vue', 'ChatWidget.vue', (module) => renderVue(createSSRApp(module.default, props))],
  ['Svelte', 'ChatWidget.svelte', (module) => renderSvelte(module.default, { props }).body],
];

it.each(renderers)('renders nothing on a server: %s', async (_, file, render) => {
  const html = String(await render(await vite.ssrLoadModule(`/${file}`)));
  expect(html.replace(/<!--.*?-->/g, '')).toBe('');
});
