/** Pages that may run only scripts of their own server, and their workers, in Chromium. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { entries } from '../package/entries.js';
import { hasChromium, launchOptions } from '../support/chromium.js';
import { all, expected, newFolder } from './answers.js';
import { tool } from './tools.js';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
const work = inject('work');

let browser: Browser;
let server: Server | undefined;

beforeAll(async () => {
  if (hasChromium) browser = await playwright.launch(launchOptions);
});
afterAll(() => browser?.close());

/** What a page of a folder leaves behind, and everything that the browser refused or complained of. */
async function visit(folder: string): Promise<{ answers: unknown; complaints: string[] }> {
  server = createServer((request, response) => {
    const file = join(folder, request.url === '/' ? 'index.html' : (request.url ?? ''));
    const type = TYPES[extname(file)];
    if (!type) {
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': type, 'content-security-policy': "script-src 'self'" };
    response.writeHead(200, headers).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.location().url)) {
      complaints.push(message.text());
    }
  });
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    const handle = await page
      .waitForFunction(() => (globalThis as { livehoursAnswers?: unknown }).livehoursAnswers)
      .catch((error) => Promise.reject(new Error([error, ...complaints].join('\n'))));
    return { answers: await handle.jsonValue(), complaints };
  } finally {
    await page.close();
    server.close();
    server.closeAllConnections();
  }
}

const pageWith = (script: string) => `<!doctype html><title>.</title>${script}`;

describe.skipIf(!hasChromium)("under script-src 'self'", () => {
  it('a plain script answers for every entry', async () => {
    const folder = newFolder('script', {
      'index.html': pageWith('<script src="/out.js"></script>'),
    });
    await tool(work, 'esbuild', 'all.js', '--bundle', `--outfile=${folder}/out.js`);
    expect(await visit(folder)).toEqual({ answers: await expected(...all), complaints: [] });
  });

  it('a page that Vite has built does', async () => {
    const script = '<script type="module" src="./all.js"></script>';
    const folder = newFolder('vite', { 'index.html': pageWith(script) });
    for (const file of ['all.js', 'answers.js', 'render.js'])
      cpSync(join(work, file), join(folder, file));
    await tool(folder, 'vite', 'build', '--logLevel=warn');
    const built = join(folder, 'dist');
    expect(readdirSync(built).sort()).toEqual(['assets', 'index.html']);
    expect(await visit(built)).toEqual({ answers: await expected(...all), complaints: [] });
  });

  it('a module worker does', async () => {
    const files = {
      'index.html': pageWith('<script type="module" src="./main.js"></script>'),
      'main.js': `
        const worker = new Worker('/out/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => (globalThis.livehoursAnswers = data);`,
    };
    const folder = newFolder('worker', files);
    const out = `--outdir=${folder}/out`;
    await tool(work, 'esbuild', 'worker.js', '--bundle', '--format=esm', out);
    expect(await visit(folder)).toEqual({ answers: await expected(...all), complaints: [] });
  });

  // No bundler: the browser loads the files of the package by their paths.
  it('the files of the package do as they are, where they load no other package', async () => {
    const folder = newFolder('files');
    const packed = join(work, 'node_modules/livehours/dist');
    cpSync(packed, join(folder, 'dist'), { recursive: true });
    cpSync(join(work, 'answers.js'), join(folder, 'answers.js'));
    const alone = entries.filter((entry) => {
      const text = readFileSync(join(packed, `${entry}.js`), 'utf8');
      return !/from ["'][^.]/.test(text);
    });
    expect(alone).toContain('watch');
    const page = newFolder('files', {
      'index.html': pageWith('<script type="module" src="./main.js"></script>'),
      'main.js': [
        "import { answersOf } from './answers.js';",
        ...alone.map((entry) => `import * as ${entry} from './dist/${entry}.js';`),
        `globalThis.livehoursAnswers = answersOf({ ${alone.join(', ')} });`,
      ].join('\n'),
    });
    cpSync(folder, page, { recursive: true });
    expect(await visit(page)).toEqual({ answers: await expected(...alone), complaints: [] });
  });
});
