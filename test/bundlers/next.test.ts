/** The React code of the pages in a strict project of Next, and with React 18. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { allBlocks, isFile } from '../docs/extract.js';
import { newFolder } from './answers.js';
import { run, tool } from './tools.js';

const work = inject('work');

/** What the pages show of React that is whole in itself, and the component that servers can render alike. */
const blocks = allBlocks().filter(({ language, code }) => language === 'tsx' && /react/.test(code));
const shown = blocks.filter(({ label }) => !isFile(label));
const button = shown.find(({ code }) => code.includes('renderedAt: number'));

// The hours begin where the clock is set forward.
const PAGE = `
  import { ChatButton } from './button';

  const schedule = { timeZone: 'Europe/Paris', weekly: { sunday: ['02:30-04:00'] } };
  const members = [{ name: 'Ana' }];
  const opening = Date.parse('2026-03-29T01:00:00Z');

  export default function Page() {
    return (
      <>
        <ChatButton brand={{ schedule }} members={members} renderedAt={opening} />
        <ChatButton brand={{ schedule }} members={members} renderedAt={opening - 1} />
      </>
    );
  }`;

const BUTTONS = [
  '<button type="button">Chat with us</button>',
  '<button type="button">Leave a message</button>',
];

it('has React code to try', () => {
  expect(button?.code).toMatch(/from 'livehours\/react'/);
  expect(blocks.length).toBeGreaterThan(shown.length);
});

it('a strict project of Next compiles all of it, and renders a component', async () => {
  const folder = newFolder('next', {
    'package.json': '{ "private": true }',
    'next.config.mjs': `export default { output: 'export', turbopack: { root: ${JSON.stringify(join(work, '..'))} } };`,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        target: 'ES2022',
        lib: ['DOM', 'DOM.Iterable', 'ES2022'],
        module: 'esnext',
        moduleResolution: 'bundler',
        allowJs: true,
        checkJs: true,
        // Next's own declarations ask for more than these.
        skipLibCheck: true,
        resolveJsonModule: true,
        isolatedModules: true,
        noEmit: true,
        incremental: true,
        jsx: 'react-jsx',
        types: ['node'],
      },
      include: ['app', 'next-env.d.ts'],
    }),
  });
  const app = join(folder, 'app');
  // The files that a page quotes are packed with it.
  cpSync(join(work, 'node_modules/livehours/docs/examples/widgets'), join(app, 'widgets'), {
    recursive: true,
    filter: (path) => !/\.(vue|svelte|html)$|vite\.config|demo\.js/.test(path),
  });
  for (const [index, { code }] of shown.entries()) {
    writeFileSync(join(app, `shown-${index}.tsx`), `'use client';\n${code}\n`);
  }
  writeFileSync(join(app, 'button.tsx'), `'use client';\n${button?.code}\n`);
  writeFileSync(join(app, 'page.tsx'), PAGE);
  writeFileSync(
    join(app, 'layout.tsx'),
    `import type { ReactNode } from 'react';
    export default function Layout({ children }: { children: ReactNode }) {
      return <html lang="en"><body>{children}</body></html>;
    }`,
  );
  await tool(folder, 'next', 'build');
  const html = readFileSync(join(folder, 'out/index.html'), 'utf8');
  for (const text of BUTTONS) expect(html).toContain(text);
});

it.each(['react', 'react-18'])('a server renders it with %s', async (react) => {
  const folder = newFolder('render');
  mkdirSync(join(folder, 'app'));
  writeFileSync(join(folder, 'app/button.tsx'), button?.code ?? '');
  writeFileSync(join(folder, 'app/page.tsx'), PAGE);
  writeFileSync(
    join(folder, 'main.tsx'),
    `import { renderToStaticMarkup } from 'react-dom/server';
    import { version } from 'react';
    import Page from './app/page';
    console.log(version, renderToStaticMarkup(<Page />));`,
  );
  const dom = react.replace('react', 'react-dom');
  await tool(
    folder,
    'esbuild',
    'main.tsx',
    '--bundle',
    '--platform=node',
    '--jsx=automatic',
    `--alias:react=${react}`,
    `--alias:react-dom=${dom}`,
    '--outfile=out.cjs',
  );
  const version = react === 'react' ? '19' : '18';
  const output = await run(folder, process.execPath, 'out.cjs');
  expect(output).toMatch(new RegExp(`^${version}\\.`));
  expect(output).toContain(BUTTONS.join(''));
});
