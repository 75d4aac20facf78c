import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './entries.js';

interface Lockfile {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;

// npm leaves out what it could not fetch when it wrote the file; `npm ci` then fails elsewhere.
it('locks the binaries of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

it('names no registry but the public one', () => {
  const urls = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  expect(urls.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([]);
});

/** Whether a package finds another: in its own node_modules or in one further out. */
function isLocked(path: string, name: string): boolean {
  if (`${path}/node_modules/${name}`.replace(/^\//, '') in packages) return true;
  const outer = path.lastIndexOf('node_modules/');
  return outer >= 0 && isLocked(path.slice(0, Math.max(0, outer - 1)), name);
}
