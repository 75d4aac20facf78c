import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from './entries.js';
import { install } from './install.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder in which the packed library is installed. */
    consumer: string;
  }
}

/** Packs and installs the library once for all tests of this folder, for somebody who has React. */
export default function setup(project: TestProject): () => void {
  const consumer = mkdtempSync(join(tmpdir(), 'livehours-consumer-'));
  install(consumer);
  for (const name of ['react', 'react-dom']) {
    symlinkSync(join(root, 'node_modules', name), join(consumer, 'node_modules', name), 'junction');
  }
  project.provide('consumer', consumer);
  return () => rmSync(consumer, { recursive: true });
}
