import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { install } from './install.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder in which the packed library is installed. */
    consumer: string;
  }
}

/** Packs and installs the library once for all tests of this folder. */
export default function setup(project: TestProject): () => void {
  const consumer = mkdtempSync(join(tmpdir(), 'livehours-consumer-'));
  install(consumer);
  project.provide('consumer', consumer);
  return () => rmSync(consumer, { recursive: true });
}
