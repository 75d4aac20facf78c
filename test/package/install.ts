/**
 * Packs the library and installs the tarball as a user would have it, but without a network:
 *
 *     tsx test/package/install.ts FOLDER
 *
 * The folder also gets the scripts of smoke/, to be run there.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './entries.js';

export function install(consumer: string): void {
  const modules = join(consumer, 'node_modules');
  rmSync(consumer, { recursive: true, force: true });
  mkdirSync(join(modules, 'livehours'), { recursive: true });
  // The script `prepack` builds first.
  execFileSync('npm', ['pack', '--pack-destination', consumer], { cwd: root, stdio: 'pipe' });
  const tarball = readdirSync(consumer).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack has left no tarball');
  const extract = ['-xzf', tarball, '-C', 'node_modules/livehours', '--strip-components=1'];
  execFileSync('tar', extract, { cwd: consumer });
  symlinkSync(join(root, 'node_modules/@js-temporal'), join(modules, '@js-temporal'), 'junction');
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(join(root, 'test/package/smoke'), consumer, { recursive: true });
}

const [, script, folder] = process.argv;
if (script === fileURLToPath(import.meta.url) && folder) install(resolve(folder));
