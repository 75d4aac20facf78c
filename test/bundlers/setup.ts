import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { entries, root } from '../package/entries.js';
import { install } from '../package/install.js';
import { tools } from './tools.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the packed library and the sources of app/, in which the tools are found. */
    work: string;
  }
}

/** Installs the library among the tools, once for all tests of this folder. */
export default function setup(project: TestProject): () => void {
  checkTools();
  const work = mkdtempSync(join(tools, 'work-'));
  // CI has packed it already.
  const packed = process.env.LIVEHOURS_CONSUMER;
  if (packed) cpSync(packed, work, { recursive: true, verbatimSymlinks: true });
  else install(work);
  cpSync(join(root, 'test/bundlers/app'), work, { recursive: true });
  writeFileSync(join(work, 'all.js'), mainOf(entries, true));
  writeFileSync(join(work, 'scripts.js'), mainOf(entries, false));
  // Workers of a page, and of Node.
  writeFileSync(
    join(work, 'worker.js'),
    "await import('./all.js');\npostMessage(livehoursAnswers);\n",
  );
  writeFileSync(
    join(work, 'thread.js'),
    "import { parentPort } from 'node:worker_threads';\n" +
      "await import('./all.js');\nparentPort.postMessage(livehoursAnswers);\n",
  );
  project.provide('work', work);
  return () => rmSync(work, { recursive: true });
}

/** A program that asks every entry, and leaves the answers where anyone can read them. */
function mainOf(names: readonly string[], withSchema: boolean): string {
  const subpath = (name: string) => (name === 'index' ? 'livehours' : `livehours/${name}`);
  return [
    "import { answersOf } from './answers.js';",
    "import { render } from './render.js';",
    ...names.map((name) => `import * as ${name} from '${subpath(name)}';`),
    withSchema ? "import schema from 'livehours/schema.json' with { type: 'json' };" : '',
    `const entries = { ${names.join(', ')}${withSchema ? ', schema' : ''} };`,
    'globalThis.livehoursAnswers = answersOf(entries, render);',
    '',
  ].join('\n');
}

function checkTools(): void {
  const { dependencies } = manifest(join(root, 'test/bundlers'));
  for (const [name, wanted] of Object.entries(dependencies ?? {})) {
    const folder = join(tools, 'node_modules', name);
    const version = wanted.split('@').at(-1);
    if (existsSync(folder) && manifest(folder).version === version) continue;
    throw new Error(`${name} ${version} is not in ${tools}: see "install bundlers" in .ci/run`);
  }
}

function manifest(folder: string): { version?: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
